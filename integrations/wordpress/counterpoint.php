<?php
/**
 * Plugin Name: Counterpoint
 * Description: Marks disputed figures in posts, embeds records by their address, and hands posts in when they are published.
 * Version: 1.0.0
 * Requires at least: 6.5
 * Requires PHP: 8.0
 * License: MIT
 *
 * Two constants in wp-config.php, since a token belongs into no database that plugins can read:
 *
 *   define( 'COUNTERPOINT_URL', 'https://record.example' );   // the deployment
 *   define( 'COUNTERPOINT_TOKEN', 'cp_...' );                 // scope `articles`, of this site's origin; without it nothing is handed in
 */

namespace Counterpoint;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** How often a post is handed in that the deployment did not take, and after how many seconds. */
const RETRY_AFTER = array( 60, 600, 3600 );

add_action( 'init', __NAMESPACE__ . '\register_provider' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\add_tag' );
add_action( 'transition_post_status', __NAMESPACE__ . '\plan', 10, 3 );
add_action( 'counterpoint_hand_in', __NAMESPACE__ . '\hand_in', 10, 2 );

/** The deployment's address without a slash at its end, or null where none is set. */
function deployment(): ?string {
	return defined( 'COUNTERPOINT_URL' ) && COUNTERPOINT_URL ? rtrim( COUNTERPOINT_URL, '/' ) : null;
}

/** A record's address on a line of its own becomes its card. */
function register_provider(): void {
	$url = deployment();
	if ( null !== $url ) {
		wp_oembed_add_provider( $url . '/claims/*', $url . '/oembed' );
	}
}

/** The script goes where a single post is read: lists of posts have no canonical address of one article. */
function add_tag(): void {
	$url = deployment();
	if ( null !== $url && is_singular() ) {
		wp_enqueue_script_module( 'counterpoint', $url . '/embed.js', array(), null );
	}
}

/** Published, or published and edited: the request goes out after the editor has got an answer. */
function plan( string $new_status, string $old_status, \WP_Post $post ): void {
	if ( 'publish' === $new_status && defined( 'COUNTERPOINT_TOKEN' ) && is_post_type_viewable( $post->post_type ) ) {
		plan_after( $post->ID, 0, 10 );
	}
}

function plan_after( int $id, int $tries, int $seconds ): void {
	$arguments = array( $id, $tries );
	if ( ! wp_next_scheduled( 'counterpoint_hand_in', $arguments ) ) {
		wp_schedule_single_event( time() + $seconds, 'counterpoint_hand_in', $arguments );
	}
}

/** Sends the post as readers see it. What fails for the moment is tried again; what is refused is not. */
function hand_in( int $id, int $tries = 0 ): void {
	$url  = deployment();
	$post = get_post( $id );
	if ( null === $url || ! defined( 'COUNTERPOINT_TOKEN' ) || ! $post || 'publish' !== $post->post_status || '' !== $post->post_password ) {
		return;
	}
	$answer = wp_remote_post(
		$url . '/v1/articles',
		array(
			'timeout'     => 15,
			'redirection' => 0,
			'headers'     => array(
				'Authorization' => 'Bearer ' . COUNTERPOINT_TOKEN,
				'Content-Type'  => 'application/json',
			),
			'body'        => wp_json_encode( article( $post ) ),
		)
	);
	$status = is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
	$again  = 0 === $status || 429 === $status || $status >= 500;
	if ( $again && isset( RETRY_AFTER[ $tries ] ) ) {
		plan_after( $id, $tries + 1, RETRY_AFTER[ $tries ] );
	} elseif ( $status < 200 || $status > 299 ) {
		// The status alone: an answer could repeat what was sent.
		error_log( "Counterpoint did not take post $id: " . ( 0 === $status ? 'no answer' : "HTTP $status" ) );
	}
}

/** What `POST /v1/articles` takes. */
function article( \WP_Post $post ): array {
	return array(
		'url'         => get_permalink( $post ),
		'title'       => html_entity_decode( get_the_title( $post ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
		'publishedAt' => get_post_time( 'Y-m-d', true, $post ),
		'lang'        => get_bloginfo( 'language' ),
		'html'        => '<article>' . apply_filters( 'the_content', $post->post_content ) . '</article>',
	);
}
