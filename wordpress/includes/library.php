<?php
/**
 * The script and the style sheet: loaded only where a chart is.
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of the library's script; its other files are beside it. A site that keeps them elsewhere says so by the filter.
 *
 * @return string
 */
function cabar_charts_library_url() {
	return apply_filters( 'cabar_charts_library_url', plugins_url( 'lib/cabar-charts.js', CABAR_CHARTS_FILE ) );
}

/** Registers the style sheet for what stands in the page before the script, and for what it leaves standing. */
function cabar_charts_register_style() {
	wp_register_style( 'cabar-charts', plugins_url( 'chart.css', CABAR_CHARTS_FILE ), array(), CABAR_CHARTS_VERSION );
}
add_action( 'init', 'cabar_charts_register_style' );

/** Asks for both, once for a page. */
function cabar_charts_enqueue() {
	wp_enqueue_style( 'cabar-charts' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		// The names of the other files carry a hash: the version belongs to this one alone.
		wp_enqueue_script_module( 'cabar-charts', cabar_charts_library_url(), array(), CABAR_CHARTS_VERSION );
	} else {
		// Before WordPress 6.5: the script runs without type="module", too.
		wp_enqueue_script( 'cabar-charts', cabar_charts_library_url(), array(), CABAR_CHARTS_VERSION, true );
	}
}

/**
 * Authors may paste `<div data-cabar-chart data-src="…">` with a table inside: the script draws there.
 *
 * @param string $content Of a post.
 * @return string
 */
function cabar_charts_notice( $content ) {
	if ( ! is_feed() && false !== strpos( $content, 'data-cabar-chart' ) ) {
		cabar_charts_enqueue();
	}
	return $content;
}
add_filter( 'the_content', 'cabar_charts_notice' );
