// SPDX-License-Identifier: BSL-1.0
// Reads the errors of Azure DevOps into a `failure`.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::http {

using azdo::append_sanitized;
using azdo::sanitized;

/// True for `text/html`, whatever parameters follow.
bool is_html(const response& got);

/// True for a response with `Content-Disposition`: a file to download, of any type.
bool is_download(const response& got);

/// True for the sign-in page that the service shows instead of JSON to clients that are not signed in: status 203, a redirect to its
/// sign-in page, or an HTML page with a success status and the marks of the service (its headers, or text about signing in). A file with
/// `Content-Disposition` is not one, nor is a page without those marks: see `is_foreign_page`.
bool is_sign_in_page(const response& got);

/// True for an HTML page with a success status that is not the service's: a proxy or gateway answered in its place, or the address belongs
/// to something else.
bool is_foreign_page(const response& got);

/// The service's id of an exchange, for its support staff.
std::string correlation_id(const response& got);

/// The parts that every failure of a response has: status, correlation id, delay.
failure failure_of(failure_kind kind, std::string_view message, const response& got);

/// The `WWW-Authenticate` of a 401 that demands claims of the next access token (continuous access evaluation), or an empty text:
/// `Bearer error="insufficient_claims", claims="<base64url of JSON>"`. `oauth::read_claims` reads it.
///
/// Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
std::string_view claims_challenge(const response& got);

/// The decoded text of the header `X-TFS-ServiceError`: it often has details that the body lacks ("The Personal Access Token used has
/// expired").
std::string service_error_header(const response& got);

/// Reads the body of an error in all the forms that Azure DevOps and the servers in front of it use: a JSON object, plain text, HTML (which
/// is not shown), nothing. From JSON it takes the first `message`, in any case, of the outermost object or of an object in `error`,
/// `errors`, `value` or `odata.error`; if there is none, a text in `error_description`, `detail`, `title`, `error` or `errors`. Members of
/// other types are skipped, and a broken body is read as far as it goes. The kind depends on the status: 401 `not_signed_in`, 403
/// `access_denied`, 404 and 410 `not_found`, 409 and 412 `conflict`, 407 `transport` (it is a proxy's), 429 `throttled`, other 4xx
/// `rejected`, 5xx `unavailable`. The header `X-TFS-ServiceError` counts like the body. The message of a 401 that offers only NTLM or
/// Negotiate says so. `challenge` is the `claims_challenge` of a 401.
///
/// 401 with `TF400813` may mean an unknown identity, another tenant, or that the organization has switched off third-party access through
/// OAuth; the service does not tell which, so the message names all three.
failure read_service_error(const response& got);

/// The failure for a sign-in page.
failure sign_in_failure(const response& got);

/// The failure for a redirect that is not to a sign-in page; it names only the host of the target.
failure redirect_failure(const response& got);

/// The failure for a page that is not the service's.
failure foreign_page_failure(const response& got);

namespace detail {
/// True for an answer with the marks of a proxy and none of the service.
bool is_from_proxy(const response& got);
} // namespace detail

} // namespace azdo::inline v1::http

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/service_error.hpp>
#endif
