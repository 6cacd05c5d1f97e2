<?php
/**
 * Documents in the media library: told apart from other JSON, and their titles read. Files of other servers are never read.
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/** The library refuses larger ones. Bytes. */
const CABAR_CHARTS_LARGEST = 20 * 1024 * 1024;

/**
 * A document, or what is wrong with the text.
 *
 * @param string $json Text of a file.
 * @return array|WP_Error
 */
function cabar_charts_read( $json ) {
	if ( strlen( $json ) > CABAR_CHARTS_LARGEST ) {
		return new WP_Error( 'cabar_charts_large', __( 'The file is larger than 20 MB.', 'cabar-charts' ) );
	}
	// A byte order mark is no JSON, but what Windows writes.
	$document = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $json ), true );
	if ( ! is_array( $document ) ) {
		/* translators: %s: what PHP says of the mistake. */
		return new WP_Error( 'cabar_charts_json', sprintf( __( 'The file is not valid JSON: %s', 'cabar-charts' ), json_last_error_msg() ) );
	}
	$types = array_keys( cabar_charts_options() );
	if ( ! isset( $document['type'] ) || ! in_array( $document['type'], $types, true ) ) {
		/* translators: %s: list of the types of charts. */
		return new WP_Error( 'cabar_charts_type', sprintf( __( 'The file is no document of a chart. Its "type" must be one of: %s', 'cabar-charts' ), implode( ', ', $types ) ) );
	}
	return $document;
}

/**
 * The document of an attachment, where it can be read.
 *
 * @param int $attachment Its id.
 * @return array|null
 */
function cabar_charts_attached( $attachment ) {
	$file = get_attached_file( $attachment );
	if ( ! $file || ! is_readable( $file ) || filesize( $file ) > CABAR_CHARTS_LARGEST ) {
		return null;
	}
	$document = cabar_charts_read( (string) file_get_contents( $file ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this site.
	return is_wp_error( $document ) ? null : $document;
}

/**
 * A text of a document in a language, else in the document's own, else in any.
 *
 * @param mixed  $text     A string, or strings by language.
 * @param string $language Two letters.
 * @param string $own      The document's.
 * @return string
 */
function cabar_charts_text( $text, $language, $own ) {
	if ( ! is_array( $text ) ) {
		return is_string( $text ) ? $text : '';
	}
	foreach ( array_merge( array( $language, $own, 'ru', 'en' ), array_keys( $text ) ) as $name ) {
		if ( isset( $text[ $name ] ) && is_string( $text[ $name ] ) ) {
			return $text[ $name ];
		}
	}
	return '';
}
