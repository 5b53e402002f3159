// SPDX-License-Identifier: BSL-1.0
// Attachments of work items: upload and link in one call, download to a file.
#pragma once

#include <azdo/api/wit/attachments.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/core/atomic_file.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/upload_file.hpp>
#include <azdo/http/content_check.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/file_sink.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/optional.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// True when a request may have been carried out although it failed.
inline bool is_lost(const failure& why) noexcept {
    return !why.nothing_sent &&
           (why.kind == failure_kind::transport || why.kind == failure_kind::timed_out || why.status >= 500 || why.status == 200);
}
/// False when the service announced another size.
AZDO_OUT_OF_LINE inline bool has_announced_size(const http::response& got, std::uint64_t size) noexcept {
    const std::string_view announced = got.headers().find("Content-Length");
    std::uint64_t number = 0;
    if (announced.empty() || !got.headers().find("Content-Encoding").empty()) return true;
    const auto read = std::from_chars(announced.data(), announced.data() + announced.size(), number);
    return read.ec == std::errc() && read.ptr == announced.data() + announced.size() && number == size;
}
AZDO_OUT_OF_LINE inline failure with_prefix(failure why, std::string_view words) {
    why.message.insert(0, words);
    return why;
}
/// The id in the address of an attachment.
AZDO_OUT_OF_LINE inline std::string_view attachment_in(std::string_view url) noexcept {
    constexpr std::string_view before = "/attachments/";
    for (std::size_t at = 0; at + before.size() + 36 <= url.size(); ++at)
        if (equal_ignoring_case(url.substr(at, before.size()), before) && is_guid(url.substr(at + before.size(), 36)))
            return url.substr(at + before.size(), 36);
    return {};
}
} // namespace detail

/// The id of an attachment, from the `url` of a work item's relation `AttachedFile`.
///
/// Example: `for (const auto& one : item.relations) if (one.rel == "AttachedFile") ids.push_back(azdo::attachment_id(one.url).value());`
/// Failures: `invalid_input` for another address.
AZDO_OUT_OF_LINE inline result<std::string> attachment_id(std::string_view url) {
    const std::string_view id = detail::attachment_in(url);
    if (id.empty()) return fail(failure_kind::invalid_input, "this is not the address of an attachment of a work item");
    return std::string(id);
}

/// What `attach_file` has done.
struct attached_file {
    api::wit::attachment_reference attachment{};
    std::int32_t rev = 0; ///< the revision of the work item that has the attachment
};

/// Uploads a file and links it to a work item. A step for `call` and `co_call`.
///
/// Example:
/// ```
/// auto done = azdo::call(azdo::attach_file{.id = 42, .file = {.body = "some notes", .file_name = "notes.txt"}, .comment = "from today"}, api);
/// ```
/// When the answer to the link is lost, the work item is read to find out whether it has the attachment.
///
/// Failures: those of `upload_file`. After the upload: those of an update of a work item, with the id of the attachment in the message;
/// `conflict` when `rev` is given and the work item has another one.
struct attach_file {
    using operation_type = api::wit::update_work_item;
    using result_type = attached_file;

    std::int32_t id = 0; ///< of the work item
    upload_file file;
    std::string comment{};
    std::optional<std::int32_t> rev{}; ///< links only if the work item has this revision

    conversation<attached_file> converse(next_t next, std::string_view owner = {}) const {
        result<api::wit::attachment_reference> stored = co_await file.converse(next, owner);
        if (!stored) co_return std::move(stored).error();
        result<http::request> request = request_to_link(stored->url, owner);
        if (!request) co_return std::move(request).error();
        result<http::response> got = co_await next(*std::move(request));
        auto item = got ? detail::parse_answer<operation_type>(*got) : result<api::wit::work_item>(got.error());
        const std::string where = detail::joined({"the file was uploaded as attachment ", stored->id});
        if (!item && detail::is_lost(item.error())) {
            const failure lost = std::move(item).error();
            const api::wit::get_work_item reading{
                .organization = file.organization, .project = file.project, .id = id, .expand = api::wit::work_item_expand::relations};
            request = azdo::to_request(reading, owner);
            if (!request) co_return std::move(request).error();
            got = co_await next(*std::move(request));
            item = got ? detail::parse_answer<api::wit::get_work_item>(*got) : result<api::wit::work_item>(got.error());
            if (!item) co_return detail::with_prefix(lost, where + "; it is not known whether it is linked to the work item: ");
            if (!has_link(*item, stored->id)) co_return detail::with_prefix(lost, where + ", but not linked to the work item: ");
        }
        if (!item) co_return detail::with_prefix(std::move(item).error(), where + ", but not linked to the work item: ");
        co_return attached_file{*std::move(stored), item->rev.value_or(0)};
    }

private:
    result<http::request> request_to_link(const std::string& url, std::string_view owner) const {
        api::wit::work_item_relation link{.rel = "AttachedFile", .url = url};
        if (!comment.empty()) link.attributes.emplace("comment", json::raw::of(comment));
        api::wit::update_work_item change{.organization = file.organization, .project = file.project, .id = id, .body = {}};
        if (rev) change.body.test("/rev", *rev);
        change.body.add("/relations/-", link);
        return azdo::to_request(change, owner);
    }
    static bool has_link(const api::wit::work_item& item, std::string_view attachment) {
        return std::any_of(item.relations.begin(), item.relations.end(),
            [&](const auto& one) { return detail::equal_ignoring_case(detail::attachment_in(one.url), attachment); });
    }
};

/// Downloads an attachment into a file, which appears when it is complete. A step for `call` and `co_call`; the result is the size in bytes.
///
/// Example:
/// ```
/// azdo::oauth::sha256_check check(known_hash);
/// auto size = azdo::call(azdo::download_file{.id = id, .path = "/tmp/report.pdf", .check = &check}, api, {.timeout = std::chrono::hours(1)});
/// ```
/// The name of the file is the caller's: the service's is never used as a path. Until the end the content is in a temporary file in the same
/// folder. An attempt that breaks off begins again from the first byte, where `retry` repeats it.
///
/// Failures: as `call`; `protocol` when the size is not `size` (the relation's attribute `resourceSize`) or the header `Content-Length`;
/// those of `check`; `storage` for the file. The old file is then unchanged.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/get
struct download_file {
    using operation_type = api::wit::get_attachment;
    using result_type = std::uint64_t;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string id;
    std::string path;
    std::optional<std::uint64_t> size{}; ///< the expected number of bytes, if it is known
    http::content_check* check = nullptr;
    file_rights rights{};

    conversation<std::uint64_t> converse(next_t next, std::string_view owner = {}) const {
        const api::wit::get_attachment reading{.organization = organization, .project = project, .id = id, .download = true};
        result<http::request> request = azdo::to_request(reading, owner);
        if (!request) co_return std::move(request).error();
        const http::file_sink_options checks{.size = size, .check = check, .rights = rights};
        http::file_sink to(path, checks);
        request->sink = &to;
        result<http::response> got = co_await next(*std::move(request));
        if (!got) co_return std::move(got).error();
        if (auto good = detail::check_response(*got, api::wit::get_attachment::endpoint, true); !good) co_return std::move(good).error();
        if (!got->body.empty()) // a transport that does not know sinks
            if (auto written = to.write(got->body); !written) co_return std::move(written).error();
        if (!detail::has_announced_size(*got, to.size()))
            co_return fail(failure_kind::protocol, "the download does not have the size that the service announced; no file was written");
        if (auto saved = to.commit(); !saved) co_return std::move(saved).error();
        co_return to.size();
    }
};

} // namespace azdo::inline v1
