<?php
/**
 * WordPress takes no JSON into its media library. Documents of charts are let in, and nothing else that ends in `.json`.
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets the ending pass; what is in the file decides.
 *
 * @param array $types Types by endings.
 * @return array
 */
function cabar_charts_upload_types( $types ) {
	$types['json'] = 'application/json';
	return $types;
}
add_filter( 'upload_mimes', 'cabar_charts_upload_types' );

/**
 * PHP takes small JSON for JSON and large for plain text: what reads as a document is one.
 *
 * @param array  $found What WordPress found: `ext`, `type`, `proper_filename`.
 * @param string $file  Path of the file.
 * @param string $name  Its name.
 * @return array
 */
function cabar_charts_upload_check( $found, $file, $name ) {
	if ( 'json' !== strtolower( pathinfo( $name, PATHINFO_EXTENSION ) ) || ! is_readable( $file ) ) {
		return $found;
	}
	$document      = cabar_charts_read( (string) file_get_contents( $file ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- an upload.
	$found['ext']  = is_wp_error( $document ) ? false : 'json';
	$found['type'] = is_wp_error( $document ) ? false : 'application/json';
	return $found;
}
add_filter( 'wp_check_filetype_and_ext', 'cabar_charts_upload_check', 10, 3 );

/**
 * Says what is wrong with a document, where WordPress would only say that it may not be uploaded.
 *
 * @param array $file As in `$_FILES`.
 * @return array
 */
function cabar_charts_upload_refuse( $file ) {
	if ( 'json' !== strtolower( pathinfo( $file['name'], PATHINFO_EXTENSION ) ) || ! is_readable( $file['tmp_name'] ) ) {
		return $file;
	}
	$document = cabar_charts_read( (string) file_get_contents( $file['tmp_name'] ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- an upload.
	if ( is_wp_error( $document ) ) {
		$file['error'] = $document->get_error_message();
	}
	return $file;
}
add_filter( 'wp_handle_upload_prefilter', 'cabar_charts_upload_refuse' );
add_filter( 'wp_handle_sideload_prefilter', 'cabar_charts_upload_refuse' );
