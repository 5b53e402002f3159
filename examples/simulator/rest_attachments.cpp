// SPDX-License-Identifier: BSL-1.0
// Files attached to work items: uploaded whole or in chunks, downloaded with the content type of the file's name.
#include "rest.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_name = 255;
constexpr std::int64_t longest_file = 60 << 20; // the limit of Azure DevOps Services

vendor_error attachment_missing(std::string_view id) {
    return {404, "TF237082: The file you are trying to download does not exist: " + std::string{id} + ".",
        "Microsoft.TeamFoundation.WorkItemTracking.Server.AttachmentNotFoundException, "
        "Microsoft.TeamFoundation.WorkItemTracking.Server"};
}

vendor_error too_long() {
    return {400, "TF237082: The file you are trying to upload exceeds the supported file upload size.",
        "Microsoft.TeamFoundation.WorkItemTracking.Server.AttachmentSizeExceededException, "
        "Microsoft.TeamFoundation.WorkItemTracking.Server"};
}

std::string type_of_file(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> types{
        {{".html", "text/html"}, {".htm", "text/html"}, {".txt", "text/plain"}, {".png", "image/png"}, {".jpg", "image/jpeg"},
            {".json", "application/json"}, {".xml", "text/xml"}, {".pdf", "application/pdf"}, {".zip", "application/zip"}}};
    const auto text = lower(name);
    for (const auto& one : types)
        if (text.ends_with(one.first)) return std::string{one.second};
    return "application/octet-stream";
}

std::string file_name_of(const rest_call& call) {
    const auto* name = call.request.parameter("fileName");
    if (!name || name->empty()) return "attachment";
    if (name->size() > longest_name) throw invalid_argument("fileName", "it must have at most 255 characters.");
    return *name;
}

http_reply reference(const rest_call& call, const std::string& id, const attachment& file, int status) {
    const auto url = call.in_org().base() + "/_apis/wit/attachments/" + id + "?fileName=" + percent_encode(file.file_name);
    return json_reply({{"id", id}, {"url", url}}, status);
}

void need_bytes(const rest_call& call) {
    if (call.request.content_type() != "application/octet-stream")
        throw content_type_refused(call.request.content_type(), call.request.method, "application/octet-stream");
}

http_reply upload(rest_call& call) {
    call.need({"vso.work_write"});
    const auto* type = call.request.parameter("uploadType");
    const bool chunked = type && same_text(*type, "chunked");
    if (type && !chunked && !same_text(*type, "simple")) throw invalid_argument("uploadType", "it must be simple or chunked.");
    need_bytes(call);
    if (chunked && !call.request.body.empty()) throw invalid_argument("uploadType", "a chunked upload must begin without bytes.");
    const auto id = random_guid();
    const auto& file = call.org->attachments[id] = {file_name_of(call), chunked ? std::string{} : call.request.body, 0, !chunked};
    return reference(call, id, file, chunked ? 202 : 201);
}

struct byte_range {
    std::int64_t from = 0, to = 0, total = 0;
};

/// `bytes 0-39999/50000`
std::optional<byte_range> read_range(std::string_view text) {
    if (!text.starts_with("bytes ")) return std::nullopt;
    text.remove_prefix(6);
    const auto dash = text.find('-'), slash = text.find('/');
    if (dash == std::string_view::npos || slash == std::string_view::npos || slash < dash) return std::nullopt;
    const auto from = parse_integer(text.substr(0, dash)), to = parse_integer(text.substr(dash + 1, slash - dash - 1)),
               total = parse_integer(text.substr(slash + 1));
    if (!from || !to || !total || *from < 0 || *to < *from || *total <= *to) return std::nullopt;
    return byte_range{*from, *to, *total};
}

http_reply take_chunk(const rest_call& call, const std::string& id, attachment& file) {
    call.need({"vso.work_write"});
    need_bytes(call);
    const auto range = read_range(call.request.header("Content-Range"));
    const auto length = static_cast<std::int64_t>(call.request.body.size());
    if (!range || range->to - range->from + 1 != length) throw invalid_argument("Content-Range", "it does not match the bytes received.");
    if (range->total > longest_file) throw too_long();
    if (file.complete || static_cast<std::size_t>(range->from) != file.bytes.size() ||
        (file.announced != 0 && file.announced != static_cast<std::size_t>(range->total)))
        throw invalid_argument("Content-Range", "the next chunk must begin at byte " + std::to_string(file.bytes.size()) + ".");
    file.announced = static_cast<std::size_t>(range->total);
    file.bytes += call.request.body;
    file.complete = file.bytes.size() == file.announced;
    return reference(call, id, file, file.complete ? 201 : 202);
}

http_reply download(const rest_call& call, const attachment& file) {
    call.need({"vso.work"});
    if (!file.complete) throw attachment_missing("its upload is not complete");
    const auto name = call.request.parameter("fileName") ? file_name_of(call) : file.file_name;
    http_reply out{200, type_of_file(name), file.bytes};
    out.headers.emplace_back(
        "Content-Disposition", std::string{call.flag("download") ? "attachment" : "inline"} + "; filename*=UTF-8''" + percent_encode(name));
    return out;
}

} // namespace

http_reply answer_attachments(rest_call& call) {
    call.project_in_path();
    if (call.resource.size() == 2) return call.is("POST") ? upload(call) : method_refused(call);
    if (call.resource.size() != 3) throw resource_missing(call.request.target);
    const auto id = lower(call.resource[2]);
    const auto found = call.org->attachments.find(id);
    if (found == call.org->attachments.end()) throw attachment_missing(id);
    if (call.is("GET")) return download(call, found->second);
    if (call.is("PUT")) return take_chunk(call, id, found->second);
    if (!call.is("DELETE")) return method_refused(call);
    call.need({"vso.work_full"});
    call.org->attachments.erase(found);
    return {204};
}

} // namespace simulator
