<?php
/**
 * Plugin Name:       CABAR Charts
 * Description:       Research charts from a JSON document: a block and a shortcode, with a table that stays when scripts, or this plug-in, are off. Nothing is loaded from other servers.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       cabar-charts
 * Domain Path:       /languages
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

define( 'CABAR_CHARTS_VERSION', '{{version}}' );
define( 'CABAR_CHARTS_FILE', __FILE__ );

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/documents.php';
require __DIR__ . '/includes/library.php';
require __DIR__ . '/includes/chart.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/replace.php';

/** Makes the words of the block and of errors known in the language of the site. */
function cabar_charts_load_words() {
	load_plugin_textdomain( 'cabar-charts', false, dirname( plugin_basename( CABAR_CHARTS_FILE ) ) . '/languages' );
}
add_action( 'init', 'cabar_charts_load_words', 5 );
