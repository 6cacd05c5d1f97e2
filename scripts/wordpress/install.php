<?php
/**
 * Makes a WordPress with an administrator, an author and the plug-in: `php install.php ADDRESS THEME`.
 * Prints a password for programs of each user, by name.
 *
 * @package CabarCharts
 */

$_SERVER['HTTP_HOST']   = preg_replace( '#^https?://#', '', $argv[1] );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );

require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// WordPress has variables of these names of its own: read after it.
list( , $address, $theme ) = $argv;

wp_install( 'Test', 'admin', 'admin@example.org', false, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
update_option( 'siteurl', $address );
update_option( 'home', $address );
update_option( 'permalink_structure', '' );
switch_theme( $theme );
$passwords = array();
foreach ( array( 'admin', 'author' ) as $name ) {
	$user                = get_user_by( 'login', $name );
	list( $password )    = WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'test' ) );
	$passwords[ $name ]  = $password;
	update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'enableChoosePatternModal' => false ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
}
echo wp_json_encode( $passwords );
