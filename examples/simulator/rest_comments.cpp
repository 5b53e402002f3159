// SPDX-License-Identifier: BSL-1.0
// Comments of work items: read one or a page of them, add, change, delete. A comment is the text that a revision wrote to System.History;
// its number is the revision's.
#include "item_json.hpp"
#include "item_rules.hpp"
#include "rest.hpp"
#include "vendor_error.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <optional>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::int64_t usual_page = 200;

vendor_error comment_missing(std::int64_t id) {
    return {404, "VS403668: Comment " + std::to_string(id) + " does not exist.",
        "Microsoft.TeamFoundation.WorkItemTracking.Server.WorkItemCommentNotFoundException, "
        "Microsoft.TeamFoundation.WorkItemTracking.Server"};
}

bool is_deleted(const work_item& item, int rev) {
    const auto changed = item.comments.find(rev);
    return changed != item.comments.end() && changed->second.deleted;
}

std::vector<int> comments_of(const work_item& item, bool with_deleted) {
    std::vector<int> all;
    for (int rev = 1; rev <= item.rev(); ++rev)
        if (makes_comment(item, rev) && (with_deleted || !is_deleted(item, rev))) all.push_back(rev);
    return all;
}

bool ascends(const rest_call& call) {
    const auto* order = call.request.parameter("order");
    if (!order || same_text(*order, "desc")) return false;
    if (same_text(*order, "asc")) return true;
    throw invalid_argument("order", "it must be asc or desc.");
}

bool is_markdown(const rest_call& call) {
    const auto* format = call.request.parameter("format");
    if (!format || same_text(*format, "html")) return false;
    if (same_text(*format, "markdown")) return true;
    throw invalid_argument("format", "it must be markdown or html.");
}

std::string text_in(const rest_call& call) {
    const auto body = call.json_body();
    const auto* object = body.if_object();
    const auto* text = object ? object->if_contains("text") : nullptr;
    if (!text || !text->is_string() || text->as_string().empty()) throw invalid_body();
    return std::string{text->as_string()};
}

/// The comments named by `?ids=1,2`, in this order.
std::vector<int> asked_ids(const work_item& item, const std::string& ids, bool with_deleted) {
    std::vector<int> all;
    for (const auto& part : split(ids, ',')) {
        const auto id = parse_integer(trim(part));
        if (!id) throw invalid_argument("ids", "it must be a list of numbers.");
        if (!makes_comment(item, static_cast<int>(*id)) || (is_deleted(item, static_cast<int>(*id)) && !with_deleted))
            throw comment_missing(*id);
        all.push_back(static_cast<int>(*id));
    }
    return all;
}

/// Unlike other lists, this one has its continuation token in the body, not in a header.
http_reply list(const rest_call& call, const work_item& item) {
    call.need({"vso.work"});
    const auto ctx = call.in_org();
    const bool with_deleted = call.flag("includeDeleted");
    auto all = comments_of(item, with_deleted);
    const auto total = all.size();
    if (!ascends(call)) std::reverse(all.begin(), all.end());
    if (const auto* ids = call.request.parameter("ids")) all = asked_ids(item, *ids, with_deleted);
    auto top = static_cast<std::size_t>(call.number("$top", usual_page, 1, usual_page));
    if (call.sim.page_size > 0) top = std::min(top, call.sim.page_size);
    const auto from = std::min(static_cast<std::size_t>(call.number("continuationToken", 0, 0, 1'000'000)), all.size());
    const auto to = std::min(all.size(), from + top);
    json::array comments;
    for (auto i = from; i < to; ++i) comments.push_back(comment_json(ctx, item, all[i]));
    json::object out{{"totalCount", total}, {"count", comments.size()}};
    out["comments"] = std::move(comments);
    if (to < all.size()) {
        out["continuationToken"] = std::to_string(to);
        out["nextPage"] = item_url(ctx, item) + "/comments?continuationToken=" + std::to_string(to);
    }
    return json_reply(out);
}

http_reply add(const rest_call& call, int id) {
    call.need({"vso.work_write"});
    const auto text = text_in(call);
    const bool markdown = is_markdown(call);
    const auto ctx = call.in_org();
    change_item(ctx, id,
        parse_patch(json::serialize(json::array{json::object{{"op", "add"}, {"path", "/fields/System.History"}, {"value", text}}})), {});
    auto& item = existing_item(ctx, id);
    const int rev = item.rev();
    if (markdown) {
        const auto& made = item.latest();
        item.comments[rev] = {text, true, false, 1, text_of(made, "System.ChangedDate"), text_of(made, "System.ChangedBy")};
    }
    return json_reply(comment_json(ctx, item, rev));
}

comment_change& change_of(const rest_call& call, work_item& item, int rev) {
    const auto& made = item.revisions.at(static_cast<std::size_t>(rev - 1));
    auto& change = item.comments.try_emplace(rev, comment_change{text_of(made, "System.History"), false, false, 1, {}, {}}).first->second;
    change.changed_date = to_stored_time(call.now);
    change.changed_by = call.caller.id;
    return change;
}

http_reply answer_one(const rest_call& call, work_item& item, int rev) {
    const auto ctx = call.in_org();
    if (call.is("GET")) return call.need({"vso.work"}), json_reply(comment_json(ctx, item, rev));
    if (!call.is("PATCH") && !call.is("DELETE")) return method_refused(call);
    call.need({"vso.work_write"});
    if (call.is("DELETE")) {
        change_of(call, item, rev).deleted = true;
        return {204};
    }
    const auto text = text_in(call);
    const auto* format = call.request.parameter("format");
    const bool markdown = is_markdown(call);
    auto& change = change_of(call, item, rev);
    change.text = text;
    if (format) change.markdown = markdown;
    ++change.version;
    return json_reply(comment_json(ctx, item, rev));
}

} // namespace

http_reply answer_comments(const rest_call& call, int id) {
    const auto ctx = call.in_org();
    auto& item = existing_item(ctx, id, call.project_in_path());
    if (call.resource.size() == 4) {
        if (call.is("GET")) return list(call, item);
        return call.is("POST") ? add(call, id) : method_refused(call);
    }
    const auto asked = parse_integer(call.resource[4]);
    if (!asked) throw resource_missing(call.request.target);
    if (*asked < 1 || *asked > item.rev() || !makes_comment(item, static_cast<int>(*asked))) throw comment_missing(*asked);
    const int rev = static_cast<int>(*asked);
    if (is_deleted(item, rev) && !(call.is("GET") && call.flag("includeDeleted"))) throw comment_missing(*asked);
    return answer_one(call, item, rev);
}

} // namespace simulator
