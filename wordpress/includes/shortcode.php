<?php
/**
 * `[cabar-chart src="…" lang="kk" by="age"]what is read without scripts[/cabar-chart]`
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/**
 * The chart of a shortcode.
 *
 * @param array|string $given   Values by name.
 * @param string|null  $content What stands between the tags.
 * @return string
 */
function cabar_charts_shortcode( $given, $content = null ) {
	// Paragraphs that wpautop has opened before the tag, or closed after it.
	$inside   = preg_replace( '#^\s*</p>|<p>\s*$#', '', (string) $content );
	$fallback = wp_kses_post( trim( $inside ) );
	// A wrapper of its own: get_block_wrapper_attributes() would give the classes of the block around it.
	return '<div class="cabar-charts">' . cabar_charts_html( is_array( $given ) ? $given : array(), $fallback ) . '</div>';
}
add_shortcode( 'cabar-chart', 'cabar_charts_shortcode' );
