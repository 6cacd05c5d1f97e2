<?php
/**
 * New figures in the place of old ones: WordPress itself never writes over a file, and a chart would stay with the old.
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/** `POST /wp-json/cabar-charts/v1/documents/ID` with a `file`, by who may edit the attachment. */
function cabar_charts_register_route() {
	register_rest_route(
		'cabar-charts/v1',
		'/documents/(?P<id>\d+)',
		array(
			'methods'             => 'POST',
			'callback'            => 'cabar_charts_replace',
			'permission_callback' => static function ( WP_REST_Request $request ) {
				return current_user_can( 'upload_files' ) && current_user_can( 'edit_post', (int) $request['id'] );
			},
		)
	);
}
add_action( 'rest_api_init', 'cabar_charts_register_route' );

/**
 * Writes the new document; the old one stays where anything is wrong with the new.
 *
 * @param WP_REST_Request $request With the file.
 * @return WP_REST_Response|WP_Error
 */
function cabar_charts_replace( WP_REST_Request $request ) {
	$id    = (int) $request['id'];
	$files = $request->get_file_params();
	$file  = get_attached_file( $id );
	if ( 'application/json' !== get_post_mime_type( $id ) || ! $file ) {
		return new WP_Error( 'cabar_charts_none', __( 'There is no document of a chart in this place.', 'cabar-charts' ), array( 'status' => 404 ) );
	}
	if ( empty( $files['file']['tmp_name'] ) || ! empty( $files['file']['error'] ) ) {
		return new WP_Error( 'cabar_charts_file', __( 'No file came.', 'cabar-charts' ), array( 'status' => 400 ) );
	}
	$json     = (string) file_get_contents( $files['file']['tmp_name'] ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- an upload.
	$document = cabar_charts_read( $json );
	if ( is_wp_error( $document ) ) {
		$document->add_data( array( 'status' => 400 ) );
		return $document;
	}
	// Beside it first: a reader never gets half a file.
	$beside = $file . '.' . wp_generate_password( 8, false ) . '.tmp';
	if ( false === file_put_contents( $beside, $json ) || ! rename( $beside, $file ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions -- one step.
		return new WP_Error( 'cabar_charts_write', __( 'The file could not be written.', 'cabar-charts' ), array( 'status' => 500 ) );
	}
	wp_update_post( array( 'ID' => $id ) );
	return new WP_REST_Response(
		array(
			'id'      => $id,
			'src'     => wp_get_attachment_url( $id ),
			'version' => get_post_modified_time( 'U', true, $id ),
		)
	);
}
