// SPDX-License-Identifier: BSL-1.0
// How Azure DevOps words its errors, read into a `failure`.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>

#include <string>
#include <string_view>

namespace azdo {
inline namespace v1 {
namespace http {

using azdo::append_presentable;
using azdo::sanitized;

/// True for `text/html`, whatever parameters follow.
bool is_html(const response& got);

/// True for a file that is handed over as such, whatever its type: `Content-Disposition`.
bool is_download(const response& got);

/// True for what the service shows to who is not signed in, where JSON was due: status 203, a redirect to its sign-in page, or a page of HTML with
/// a status that means success and the marks of the service (its headers, or a page that speaks of signing in). A file with
/// `Content-Disposition` is none, and neither is a page without those marks: see `is_foreign_page`.
bool is_sign_in_page(const response& got);

/// True for a page of HTML with a status that means success which is not the service's: a proxy or gateway answered in its place, or the address is
/// that of something else.
bool is_foreign_page(const response& got);

/// The service's id of an exchange, for its support.
std::string correlation_id(const response& got);

/// What every failure of a response carries: status, correlation id, delay.
failure failure_of(failure_kind kind, std::string_view message, const response& got);

/// What the service says in the header `X-TFS-ServiceError`, decoded: it tells what the body often does not ("The Personal Access Token used has
/// expired").
std::string service_error_header(const response& got);

/// Reads the body of an error in all the forms that Azure DevOps and what is in front of it use: a JSON object, plain text, HTML (which is not
/// shown), nothing. Of JSON it takes the first `message`, in any case, of the outermost object or of an object in `error`, `errors`, `value` or
/// `odata.error`; where there is none, a text in `error_description`, `detail`, `title`, `error` or `errors`. Members of other types are skipped, and
/// what follows a fault of grammar is not read. The kind follows the status: 401 `not_signed_in`, 403 `access_denied`, 404 and 410
/// `not_found`, 409 and 412 `conflict`, 407 `transport` (it is a proxy's), 429 `throttled`, other 4xx `rejected`, 5xx `unavailable`. The header
/// `X-TFS-ServiceError` counts as the body does. A 401 that offers NTLM or Negotiate alone says so.
///
/// 401 with `TF400813` may mean an unknown identity, another tenant, or that the organization has switched off third-party access through
/// OAuth; the service does not tell which, so the message names all three.
failure read_service_error(const response& got);

/// The failure of a sign-in page.
failure sign_in_failure(const response& got);

/// The failure of a redirect that is not to a sign-in page; of its address the host alone is named.
failure redirect_failure(const response& got);

/// The failure of a page that is not the service's.
failure foreign_page_failure(const response& got);

namespace detail {
/// True for an answer with the marks of a proxy and none of the service.
bool is_from_proxy(const response& got);
} // namespace detail

} // namespace http
} // namespace v1
} // namespace azdo

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/service_error.hpp>
#endif
