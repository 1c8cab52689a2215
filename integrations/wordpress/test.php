<?php
/**
 * Runs the plugin in php-cli, on stubs of the few WordPress functions that it calls (WordPress itself is not needed, and not tested).
 * `php test.php` prints what failed, and exits with 1 if anything did.
 */

namespace {
	const ABSPATH            = '/';
	const COUNTERPOINT_URL   = 'https://record.example/';
	const COUNTERPOINT_TOKEN = 'cp_test_secret';

	class WP_Post {
		public int $ID               = 7;
		public string $post_type     = 'post';
		public string $post_status   = 'publish';
		public string $post_password = '';
		public string $post_content  = 'They counted <b>3,800</b>.';
	}
	class WP_Error {}

	/** What the plugin did to WordPress. */
	$done = array();
	/** What WordPress answers. */
	$post     = new WP_Post();
	$answers  = array();
	$singular = true;

	function did( string $what, mixed ...$with ): void {
		global $done;
		$done[ $what ][] = $with;
	}
	function add_action( ...$a ): void { did( 'add_action', ...$a ); }
	function wp_oembed_add_provider( ...$a ): void { did( 'provider', ...$a ); }
	function wp_enqueue_script_module( ...$a ): void { did( 'module', ...$a ); }
	function is_singular(): bool { global $singular; return $singular; }
	function is_post_type_viewable( string $type ): bool { return 'post' === $type; }
	function wp_next_scheduled( string $hook, array $arguments ): bool {
		global $done;
		return in_array( $arguments, array_column( $done['scheduled'] ?? array(), 2 ), true );
	}
	function wp_schedule_single_event( int $at, string $hook, array $arguments ): void { did( 'scheduled', $at - time(), $hook, $arguments ); }
	function get_post( int $id ): ?WP_Post { global $post; return $post; }
	function wp_remote_post( ...$a ): mixed { global $answers; did( 'posted', ...$a ); return array_shift( $answers ); }
	function is_wp_error( mixed $answer ): bool { return $answer instanceof WP_Error; }
	function wp_remote_retrieve_response_code( array $answer ): int { return $answer['code']; }
	function wp_json_encode( mixed $value ): string { return json_encode( $value, JSON_UNESCAPED_UNICODE ); }
	function get_permalink( WP_Post $post ): string { return 'https://news.example/kursk'; }
	function get_the_title( WP_Post $post ): string { return 'Who counts &#8220;the dead&#8221;?'; }
	function get_post_time( string $format, bool $gmt, WP_Post $post ): string { return '2025-01-06'; }
	function get_bloginfo( string $what ): string { return 'en-GB'; }
	function apply_filters( string $name, string $content ): string { return "<p>$content</p>"; }

	require __DIR__ . '/counterpoint.php';

	$failed = 0;
	function expect( string $sentence, mixed $is, mixed $should ): void {
		global $failed;
		if ( $is !== $should ) {
			++$failed;
			echo "FAILED $sentence\n  is     " . json_encode( $is ) . "\n  should " . json_encode( $should ) . "\n";
		} else {
			echo "ok $sentence\n";
		}
	}
	function fresh(): void {
		global $done, $answers, $post;
		$done    = array();
		$answers = array();
		$post    = new WP_Post();
	}

	fresh();
	Counterpoint\register_provider();
	expect( 'registers the oEmbed provider', $done['provider'], array( array( 'https://record.example/claims/*', 'https://record.example/oembed' ) ) );

	fresh();
	Counterpoint\add_tag();
	expect( 'adds the tag to a single post', $done['module'][0][1], 'https://record.example/embed.js' );
	$singular = false;
	fresh();
	Counterpoint\add_tag();
	expect( 'adds no tag to lists of posts', $done, array() );

	fresh();
	Counterpoint\plan( 'publish', 'draft', $post );
	Counterpoint\plan( 'publish', 'publish', $post );
	expect( 'plans one hand-in of a post that is published and at once edited', $done['scheduled'], array( array( 10, 'counterpoint_hand_in', array( 7, 0 ) ) ) );
	fresh();
	Counterpoint\plan( 'draft', 'publish', $post );
	expect( 'plans none of a draft', $done, array() );

	fresh();
	$answers = array( array( 'code' => 200 ) );
	Counterpoint\hand_in( 7 );
	$request = $done['posted'][0];
	expect( 'hands in to the API', $request[0], 'https://record.example/v1/articles' );
	expect( 'with the token', $request[1]['headers']['Authorization'], 'Bearer cp_test_secret' );
	expect( 'follows no redirect with the token', $request[1]['redirection'], 0 );
	expect(
		'what readers see',
		json_decode( $request[1]['body'], true ),
		array(
			'url'         => 'https://news.example/kursk',
			'title'       => 'Who counts “the dead”?',
			'publishedAt' => '2025-01-06',
			'lang'        => 'en-GB',
			'html'        => '<article><p>They counted <b>3,800</b>.</p></article>',
		)
	);
	expect( 'and is done', isset( $done['scheduled'] ), false );

	foreach ( array( array( 'code' => 503 ), array( 'code' => 429 ), new WP_Error() ) as $answer ) {
		fresh();
		$answers = array( $answer );
		Counterpoint\hand_in( 7, 1 );
		expect( 'tries again later what fails for the moment', $done['scheduled'], array( array( 600, 'counterpoint_hand_in', array( 7, 2 ) ) ) );
	}
	ini_set( 'error_log', '/dev/null' );
	fresh();
	$answers = array( array( 'code' => 503 ) );
	Counterpoint\hand_in( 7, 3 );
	expect( 'gives up after three more tries', isset( $done['scheduled'] ), false );
	fresh();
	$answers = array( array( 'code' => 403 ) );
	Counterpoint\hand_in( 7 );
	expect( 'does not repeat what was refused', isset( $done['scheduled'] ), false );

	foreach ( array( 'post_status' => 'draft', 'post_password' => 'x' ) as $field => $value ) {
		fresh();
		$post->$field = $value;
		Counterpoint\hand_in( 7 );
		expect( "sends nothing of a post that not everybody may read ($field)", $done, array() );
	}
	exit( $failed > 0 ? 1 : 0 );
}
