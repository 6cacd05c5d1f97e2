<?php
/**
 * One chart as HTML, for block and shortcode.
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/**
 * Addresses that a chart may be read from; several, parted by spaces, are mirrors.
 *
 * @param string $text As written.
 * @return string
 */
function cabar_charts_addresses( $text ) {
	$addresses = preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY );
	return implode(
		' ',
		array_filter(
			array_map(
				static function ( $address ) {
					return sanitize_url( $address, array( 'http', 'https' ) );
				},
				$addresses
			)
		)
	);
}

/**
 * Attributes of the element, from what a block or a shortcode says. Names that no chart knows are left out.
 *
 * @param array $given Values by name; `attachment` is the id of a file of the media library.
 * @return array
 */
function cabar_charts_attributes( array $given ) {
	$known = cabar_charts_common();
	foreach ( cabar_charts_options() as $names ) {
		$known = array_merge( $known, $names );
	}
	$written = array();
	foreach ( array_unique( $known ) as $name ) {
		if ( isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) && '' !== (string) $given[ $name ] ) {
			// In the text of a post KSES has written & and < as references.
			$written[ $name ] = wp_specialchars_decode( (string) $given[ $name ], ENT_QUOTES );
		}
	}
	$attachment = isset( $given['attachment'] ) ? (int) $given['attachment'] : 0;
	if ( $attachment && wp_get_attachment_url( $attachment ) ) {
		$written['src'] = add_query_arg( 'v', get_post_modified_time( 'U', true, $attachment ), wp_get_attachment_url( $attachment ) );
	}
	foreach ( array( 'src', 'latest' ) as $name ) {
		if ( isset( $written[ $name ] ) ) {
			$written[ $name ] = cabar_charts_addresses( $written[ $name ] );
		}
	}
	return array_filter( $written, 'strlen' );
}

/**
 * The element around what is read without it. In feeds, where no script runs, only that.
 *
 * @param array  $given    Values of attributes by name.
 * @param string $fallback HTML that is safe in a post.
 * @return string
 */
function cabar_charts_html( array $given, $fallback ) {
	$attributes = cabar_charts_attributes( $given );
	if ( empty( $attributes['src'] ) ) {
		return $fallback;
	}
	if ( '' === trim( $fallback ) ) {
		$fallback = cabar_charts_link( $attributes, isset( $given['attachment'] ) ? (int) $given['attachment'] : 0 );
	}
	if ( is_feed() ) {
		$post = get_permalink();
		return $fallback . ( $post ? sprintf( '<p><a href="%s">%s</a></p>', esc_url( $post ), esc_html__( 'See the chart on the site', 'cabar-charts' ) ) : '' );
	}
	cabar_charts_enqueue();
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<cabar-chart$written>$fallback</cabar-chart>";
}

/**
 * What is read where nobody has kept a table: the title, as a link to the figures.
 *
 * @param array $attributes Of the element.
 * @param int   $attachment 0: none.
 * @return string
 */
function cabar_charts_link( array $attributes, $attachment ) {
	$language = isset( $attributes['lang'] ) ? $attributes['lang'] : get_locale();
	$document = $attachment ? cabar_charts_attached( $attachment ) : null;
	$title    = $document && isset( $document['title'] )
		? cabar_charts_text( $document['title'], substr( $language, 0, 2 ), isset( $document['language'] ) ? $document['language'] : '' )
		: '';
	list( $address ) = explode( ' ', $attributes['src'] );
	return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $address ), esc_html( $title ? $title : __( 'Figures of the chart', 'cabar-charts' ) ) );
}
