<?php
/**
 * The block. What it saves is the table and a link, so that they stay when the plug-in goes.
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/** Registers the block, its words, and what its script must know. */
function cabar_charts_register_block() {
	$block = register_block_type( dirname( CABAR_CHARTS_FILE ) . '/block', array( 'render_callback' => 'cabar_charts_render_block' ) );
	if ( ! $block ) {
		return;
	}
	$handle = 'cabar-charts-chart-editor-script';
	wp_set_script_translations( $handle, 'cabar-charts', dirname( CABAR_CHARTS_FILE ) . '/languages' );
	$known = array(
		'script'  => cabar_charts_library_url(),
		'options' => cabar_charts_options(),
	);
	wp_add_inline_script( $handle, 'window.cabarCharts = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'init', 'cabar_charts_register_block' );

/**
 * The chart of a block.
 *
 * @param array  $attributes Of the block.
 * @param string $content    What it has saved: the figure with table and link.
 * @return string
 */
function cabar_charts_render_block( $attributes, $content ) {
	$options = isset( $attributes['options'] ) && is_array( $attributes['options'] ) ? $attributes['options'] : array();
	$given   = array_merge( $options, $attributes );
	// Saved by an author, or changed by hand: no more than a post may hold.
	$kept = wp_kses_post( cabar_charts_inside( $content ) );
	if ( is_feed() ) {
		return cabar_charts_html( $given, $kept );
	}
	return sprintf( '<figure %s>%s</figure>', get_block_wrapper_attributes(), cabar_charts_html( $given, $kept ) );
}

/**
 * What stands inside the figure that the block has saved.
 *
 * @param string $content HTML of the block.
 * @return string
 */
function cabar_charts_inside( $content ) {
	return preg_match( '#<figure[^>]*>(.*)</figure>#s', $content, $found ) ? trim( $found[1] ) : '';
}
