// SPDX-License-Identifier: BSL-1.0
// Everything in http and oauth. The app of a configuration file is in oauth/from_config.hpp.
//
// What the services and the standards require of a client, and the tests that prove it (`folder/file: case, case` in tests/; tests of a
// single header are listed in that header). The faults of other clients are in tests/README.md.
//
// | the legacy OAuth of Azure DevOps | test |
// |---|---|
// | `response_type=Assertion`, the registered scopes, no PKCE, no `iss` | `oauth/flow/authorize: the_url_as_a_whole, the_legacy_dialect_has_no_pkce` |
// | the redirect URI is https, or on this machine | `oauth/app: a_redirect_uri_is_https_or_this_machine` |
// | the token request is a form; the Client Secret is the client assertion, the code or refresh token the grant | `oauth/flow/exchange: the_request_as_a_whole` `oauth/flow/refresh: the_request_as_a_whole` |
// | `expires_in` is a number or a string; errors are capitalised or not, also with status 200 | `oauth/flow/token_response: the_lifetime_is_a_number_or_a_text, an_error_lower_case_or_capitalised_under_any_status` |
// | a refresh token rotates, and is kept when none comes back | `oauth/flow/refresh: a_rotated_token_replaces_the_old_one, values_that_the_server_omits_are_kept` |
// | denial with `error`, or with neither code nor error | `oauth/flow/callback: denial` `callback_server/sign_in: denied, a_callback_without_code_and_error` |
// | the expiry of the Client Secret is read from it; a new one renews every grant | `config/services/client_secret` `oauth/flow/refresh_all: every_grant_is_renewed_though_it_still_lasts` `config_doctor/rotate` |
// | TF400813 has several possible causes | `http/service_error: tf400813_names_all_causes` `callback_server/sign_in: third_party_access_that_is_switched_off` |
//
// | Microsoft Entra ID | test |
// |---|---|
// | endpoints of tenants and clouds; the issuer with `{tenantid}`; scopes with the resource, `offline_access` | `oauth/entra` `oauth/jose/id_token: the_issuer, issuers_that_are_others` |
// | the tenant of an organization; all zeros mean none | `oauth/flow/find_tenant: the_tenant_is_in_a_header, an_organization_without_a_tenant` |
// | certificate: PS256, RS256, `x5t#S256`, a new `jti` for each attempt | `oauth/client_auth/certificate_assertion` `oauth/flow/retry_token_request: every_attempt_is_signed_again` `interop/msal` |
// | federated assertion: read at each use; from an Azure Pipelines job | `oauth/client_auth/federated_token_file: a_renewed_token_is_seen` `oauth/client_auth/pipelines_assertion` |
// | a certificate and its key in files, read at each use | `oauth/client_auth/certificate_file` |
// | an app of a configuration with its server; the domain of a tenant is resolved to its id | `oauth/from_config` `oauth/flow/resolve_tenant` |
// | managed identity of a virtual machine and of App Service; `expires_on` in both forms; 404, 410, 429, 5xx are retried | `oauth/flow/managed_identity` |
// | branch on `error` and `suberror`, pass on the ids, never branch on AADSTS numbers | `oauth/flow/token_response: errors_of_entra, numbers_and_texts_of_an_error_are_not_branched_on` |
// | claims challenges: the capability is declared, a new token is requested once with the claims, a person's sign-in asks for them | `oauth/claims` `oauth/credential/refreshing_credential: a_claims_challenge_is_answered_with_a_new_token_once` `callback_server/entra` |
// | signing out at the server | `oauth/flow/end_session` `oauth/flow/metadata: its_outcome` |
// | on-behalf-of; device code; client credentials; refresh | `oauth/flow/on_behalf_of` `oauth/flow/device_code` `oauth/flow/client_credentials` `interop/msal` |
// | `http://localhost` with any port, served on 127.0.0.1 and [::1] | `oauth/flow/loopback: redirect_uris` `transport/loopback_listener: it_listens_on_this_machine_alone` |
// | a personal access token is sent as Basic with an empty user name | `http/credential: a_personal_access_token_is_basic` |
//
// | standards | test |
// |---|---|
// | RFC 6749: an unguessable `state`, bound to this browser, used once | `oauth/flow/authorize: every_state_is_another_one` `oauth/store/pending_store` `oauth/store/replay_guard` `browser: a_stolen_state, reload_of_the_callback` |
// | RFC 6749: the same redirect URI in both steps; one authentication method | `oauth/flow/exchange: a_configuration_that_changed_in_between_sends_nothing` `oauth/client_auth/client_auth: one_method_a_request` |
// | RFC 6749: unknown members are ignored, duplicates refused; an empty value counts as absent | `oauth/flow/token_response: unknown_members_and_nulls_are_ignored, a_member_twice_is_refused` `oauth/flow/callback: a_parameter_given_twice` `oauth/flow/token_request: empty_parameters_are_left_out` |
// | RFC 6749 appendix B; Basic form-encodes before base64; by default the secret is in the body | `http/form: rfc_6749_appendix_b` `oauth/client_auth/client_auth: basic_is_encoded_before_base64, the_secret_in_the_body` `interop/oidc_provider` |
// | RFC 6750: the token is only in the header, and its syntax is checked | `http/credential: a_bearer_token_is_a_b64token` `http/authenticate: a_bad_token_is_not_sent` `compile_fail/http_secret_in_url` |
// | RFC 7636: 43 to 128 characters, S256, the test vector | `oauth/flow/pkce: the_vector_of_rfc_7636, lengths_and_characters` |
// | RFC 7515, 7519, 7523: no `none`, an allow-list of algorithms, the test vectors, fractions of seconds | `oauth/jose/jwt: the_vectors_of_rfc_7515, none_is_refused, the_kind_of_key_decides` `oauth/jose/jwt_claims: numeric_dates` `interop/jose` |
// | the browser is opened without a shell, the state can stay off its command line | `oauth/flow/open_browser` `oauth/flow/loopback: the_address_that_starts_it_works_once` |
// | RFC 8252: loopback addresses only, a free port | `transport/loopback_listener: it_listens_on_this_machine_alone, two_of_them_have_two_ports` |
// | RFC 8628: polls every 5 s, `slow_down` is permanent, when to stop | `oauth/flow/device_code: the_interval_is_five_seconds_by_default, slow_down_is_for_good, it_stops` |
// | RFC 8414: the issuer returned is the issuer requested. RFC 9207: `iss` is compared as plain text | `oauth/flow/metadata: another_issuer_is_refused` `oauth/flow/callback: the_issuer` |
// | RFC 9700: PKCE where the server has it; a code goes to no other server; no implicit or password grant | `oauth/flow/metadata: a_server_without_s256` `oauth/flow/exchange: a_code_goes_to_no_other_server` `oauth/flow/authorize: the_url_of_the_standard_dialect, there_is_no_implicit_and_no_password_grant` |
// | RFC 9700: no redirect from a token endpoint is followed; no secret in logs, `what()`, Referer, URLs | `stress/certificates: a_redirect_takes_a_secret_nowhere` `stress/canaries` `callback_server/server: every_answer_has_the_security_headers` |
// | TLS 1.2 or newer, chain and name verified | `stress/certificates: ten_bad_certificates_get_no_byte` `callback_server/tls: older_versions_than_tls_1_2_are_refused` |
// | OpenID Connect: issuer, audience, nonce, times, `c_hash`, `at_hash` | `oauth/jose/id_token` `oauth/flow/exchange: id_tokens_that_are_refused` |
//
// | the token store | test |
// |---|---|
// | 0700 and 0600, no links, no other owner | `oauth/store/token_folder` `oauth/store/private_file` `oauth/store/file_token_store: a_file_that_is_not_this_users_alone_is_refused_and_may_be_replaced` |
// | a grant that cannot be opened does not prevent a new sign-in | `oauth/store/file_token_store: an_unreadable_grant_is_a_failure_and_is_kept_until_its_owner_signs_in_or_out, all_gives_a_result_for_each` `callback_server/grants: a_grant_that_cannot_be_opened_locks_no_one_out` |
// | a write is all or nothing, whatever call fails or process is killed | `oauth/store/file_token_store: each_call_of_the_system_fails_and_the_old_grant_stays, killed_before_and_after_each_call_of_the_system` `stress/kill` |
// | `keep` stores a grant over any other, `look` says whether it is dead | `oauth/store/token_store: keep_replaces_any_other_grant, looking_says_whether_a_grant_is_dead` `oauth/store/file_token_store` |
// | `compare_and_swap` by generation | `oauth/store/token_store: only_the_generation_that_was_read_is_replaced` `oauth/store/file_token_store: of_many_writers_at_once_one_wins_each_generation` |
// | lock, read again, send, store before returning | `oauth/store/refresh_lock` `oauth/credential/refreshing_credential: a_token_renewed_by_another_process_is_used, a_token_about_to_end_is_renewed_and_stored_first` `stress/refresh` |
// | after `invalid_grant` the store is read once more before the grant counts as dead; after a lost refresh the user signs in again | `oauth/credential/refreshing_credential: a_grant_that_the_server_ended_is_asked_for_once, a_new_sign_in_revives_it` |
// | the organization survives a new authorization, and is not a connection by itself | `oauth/store/file_token_store: an_organization_may_come_before_the_sign_in` `callback_server/grants` |
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/granted_scopes.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/minimal_scopes.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/require_scopes.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/scope_set.hpp>
#include <azdo/http/scope_table.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/throttle.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/http/value_writer.hpp>
#include <azdo/json/array.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/elements.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/json/variant.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/client_auth/certificate_assertion.hpp>
#include <azdo/oauth/client_auth/certificate_file.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/client_auth/federated_token_file.hpp>
#include <azdo/oauth/client_auth/pipelines_assertion.hpp>
#include <azdo/oauth/credential/credential_chain.hpp>
#include <azdo/oauth/credential/default_credential.hpp>
#include <azdo/oauth/credential/environment_credential.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/credential/single_flight.hpp>
#include <azdo/oauth/credential/token_credential.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/crypto/sha256.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/flow/device_code.hpp>
#include <azdo/oauth/flow/end_session.hpp>
#include <azdo/oauth/flow/error_code.hpp>
#include <azdo/oauth/flow/exchange.hpp>
#include <azdo/oauth/flow/find_tenant.hpp>
#include <azdo/oauth/flow/loopback.hpp>
#include <azdo/oauth/flow/managed_identity.hpp>
#include <azdo/oauth/flow/metadata.hpp>
#include <azdo/oauth/flow/on_behalf_of.hpp>
#include <azdo/oauth/flow/open_browser.hpp>
#include <azdo/oauth/flow/pending.hpp>
#include <azdo/oauth/flow/pkce.hpp>
#include <azdo/oauth/flow/refresh.hpp>
#include <azdo/oauth/flow/refresh_all.hpp>
#include <azdo/oauth/flow/resolve_tenant.hpp>
#include <azdo/oauth/flow/retry_token_request.hpp>
#include <azdo/oauth/flow/token_request.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/jose/id_token.hpp>
#include <azdo/oauth/jose/json_web_key.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>
#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/oauth/jose/jwt_claims.hpp>
#include <azdo/oauth/jose/signing_key.hpp>
#include <azdo/oauth/scope_text.hpp>
#include <azdo/oauth/store/cookie_pending_store.hpp>
#include <azdo/oauth/store/file_replay_guard.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/memory_pending_store.hpp>
#include <azdo/oauth/store/pending_store.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/oauth/store/refresh_lock.hpp>
#include <azdo/oauth/store/replay_guard.hpp>
#include <azdo/oauth/store/seal_key_file.hpp>
#include <azdo/oauth/store/sign_in_cookie.hpp>
#include <azdo/oauth/store/token_folder.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/token_scopes.hpp>
#include <azdo/oauth/wall_clock.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/nullable.hpp>
#include <azdo/schema/required.hpp>
#include <azdo/schema/unknown_fields.hpp>
#include <azdo/schema/verify.hpp>
