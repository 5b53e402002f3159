// SPDX-License-Identifier: BSL-1.0
// The fixed parts of an operation: method, path, host and version.
#pragma once

#include <string_view>

namespace azdo::inline v1 {

struct failure;
namespace http {
class response;
}

/// An HTTP method (RFC 9110 section 9, RFC 5789).
enum class http_method : unsigned char { get, head, post, put, patch, delete_, options };

/// The name of a method on the wire.
constexpr std::string_view to_string(http_method method) noexcept {
    constexpr std::string_view names[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return names[static_cast<unsigned char>(method)];
}
namespace detail {
/// RFC 9110 section 9.2.2.
constexpr bool is_idempotent(http_method method) noexcept { return method != http_method::post && method != http_method::patch; }
} // namespace detail

/// The version of an operation, in the vendor's notation: `major.minor[-stage[.revision]]`, such as `7.2-preview.3`, and its versions on the
/// editions of Azure DevOps Server that have it.
///
/// Examples:
/// ```
/// constexpr azdo::api_version everywhere{"7.2-preview.3", "7.1, 7.0, 6.0-preview.1"};
/// constexpr azdo::api_version later{"7.2-preview.1", "7.1"};                          // not on servers before 7.1
/// constexpr azdo::api_version never{"7.2-preview.1", ""};                             // only on Azure DevOps Services
/// constexpr azdo::api_version moved{"7.2-preview.1", "7.1; 7.0, 6.0 at /{organization}/_apis/old/{id}"};
/// constexpr azdo::api_version any{"7.0"};                                             // wherever 7.0 or a newer version is understood
/// ```
/// A placeholder of another path is filled with the operation's value for its path or its query; without one it is left out.
struct api_version {
    std::string_view text;
    const char* on_servers;
    constexpr explicit api_version(std::string_view version = {}, const char* versions_on_servers = nullptr) noexcept
        : text(version), on_servers(versions_on_servers) {}
};

/// One of the service's host names, with the reader for its errors. For a host of your own with another error format, pass your own reader:
/// `azdo::host_name{"example.com", read_my_error}`.
struct host_name {
    using error_reader = failure(const http::response& got);

    std::string_view text;
    error_reader* read_error; ///< null: errors in the format of Azure DevOps, see service_error.hpp
    constexpr explicit host_name(std::string_view name = {}, error_reader* reader = nullptr) noexcept : text(name), read_error(reader) {}
    constexpr bool operator==(const host_name& other) const noexcept { return text == other.text; }
};

/// The hosts of the service (Azure DevOps Services). Azure DevOps Server serves them all from one host: see `base_url`.
namespace host {
inline constexpr host_name dev_azure_com{"dev.azure.com"};
inline constexpr host_name vssps_dev_azure_com{"vssps.dev.azure.com"};
inline constexpr host_name app_vssps_visualstudio_com{"app.vssps.visualstudio.com"};
inline constexpr host_name vsaex_dev_azure_com{"vsaex.dev.azure.com"};
inline constexpr host_name feeds_dev_azure_com{"feeds.dev.azure.com"};
inline constexpr host_name pkgs_dev_azure_com{"pkgs.dev.azure.com"};
inline constexpr host_name almsearch_dev_azure_com{"almsearch.dev.azure.com"};
inline constexpr host_name vsrm_dev_azure_com{"vsrm.dev.azure.com"};
inline constexpr host_name vstmr_dev_azure_com{"vstmr.dev.azure.com"};
inline constexpr host_name extmgmt_dev_azure_com{"extmgmt.dev.azure.com"};
inline constexpr host_name auditservice_dev_azure_com{"auditservice.dev.azure.com"};
inline constexpr host_name advsec_dev_azure_com{"advsec.dev.azure.com"};
inline constexpr host_name artifacts_dev_azure_com{"artifacts.dev.azure.com"};
inline constexpr host_name status_dev_azure_com{"status.dev.azure.com"};
} // namespace host

/// The parts that all requests of an operation have in common.
///
/// The path contains placeholders: `{name}` is one segment filled by the field of that key; `{name?}` is a segment that is omitted, with
/// its slash, when the field is absent or empty. Adjacent optional segments are filled from the left: in `/{project?}/{team?}` `to_request`
/// refuses a team without a project, since the service would take it for a project. `{*name}` and `{*name?}` take any number of segments:
/// slashes in the value are kept (`Shared Queries/Website team`), as in the vendor's own route templates. Anything else is literal,
/// including `$` (`/workitems/${type}`).
struct endpoint_description {
    http_method method;
    std::string_view path;
    host_name host;
    api_version version;
    std::string_view accept{};   ///< empty: JSON, or any bytes where the result is a text
    std::string_view list_key{}; ///< of a list that is answered under another key than `value`
    bool one_is_a_list = false;  ///< a list of one element may be answered as that element

    /// For an operation that answers with another media type: `azdo::get(…).accepting("application/zip")`.
    constexpr endpoint_description accepting(std::string_view media_types) const noexcept {
        return {method, path, host, version, media_types, list_key, one_is_a_list};
    }
    /// For a list that older servers answer under another key than `value`.
    constexpr endpoint_description listing(std::string_view key) const noexcept {
        return {method, path, host, version, accept, key, one_is_a_list};
    }
    /// For a list that is answered as its element, not as a list, if it has only one.
    constexpr endpoint_description listing_one() const noexcept { return {method, path, host, version, accept, list_key, true}; }
};

/// Describes an operation's endpoint.
///
/// Example: `azdo::get("/{organization}/_apis/projects", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4"})`
constexpr endpoint_description get(std::string_view path, host_name host, api_version version) noexcept {
    return {http_method::get, path, host, version, {}};
}
/// As `get`, for HEAD.
constexpr endpoint_description head(std::string_view path, host_name host, api_version version) noexcept {
    return {http_method::head, path, host, version, {}};
}
/// As `get`, for POST.
constexpr endpoint_description post(std::string_view path, host_name host, api_version version) noexcept {
    return {http_method::post, path, host, version, {}};
}
/// As `get`, for PUT.
constexpr endpoint_description put(std::string_view path, host_name host, api_version version) noexcept {
    return {http_method::put, path, host, version, {}};
}
/// As `get`, for PATCH.
constexpr endpoint_description patch(std::string_view path, host_name host, api_version version) noexcept {
    return {http_method::patch, path, host, version, {}};
}
/// As `get`, for DELETE.
constexpr endpoint_description delete_(std::string_view path, host_name host, api_version version) noexcept {
    return {http_method::delete_, path, host, version, {}};
}
/// As `get`, for OPTIONS.
constexpr endpoint_description options(std::string_view path, host_name host, api_version version) noexcept {
    return {http_method::options, path, host, version, {}};
}

} // namespace azdo::inline v1
