// SPDX-License-Identifier: BSL-1.0
// The conversation of a pull request: threads, their comments, likes.
#include "../item_json.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"

#include <algorithm>
#include <array>

namespace simulator::git {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_comment = 150'000;

std::string_view status_named(std::string_view given) {
    static constexpr std::array<std::string_view, 7> names{"unknown", "active", "fixed", "wontFix", "closed", "byDesign", "pending"};
    return named(names, given, "status");
}

std::string_view comment_type_named(std::string_view given) {
    static constexpr std::array<std::string_view, 4> names{"unknown", "text", "codeChange", "system"};
    return given.empty() ? names[1] : named(names, given, "commentType");
}

std::string now_text(const rest_call& call) { return to_printed_time(to_stored_time(call.now)); }

json::object comment_json(const rest_call& call, std::int64_t id, std::int64_t parent, std::string_view content, std::string_view type) {
    const auto date = now_text(call);
    return {{"id", id}, {"parentCommentId", parent}, {"author", user_json(call, call.caller.id)}, {"content", content},
        {"publishedDate", date}, {"lastUpdatedDate", date}, {"lastContentUpdatedDate", date}, {"commentType", type},
        {"usersLiked", json::array{}}};
}

std::string content_of(const json::value& body) {
    auto content = text_in(body, "content");
    if (trim(content).empty()) throw argument_refused("Invalid argument value.\r\nParameter name: comment.Content");
    if (content.size() > longest_comment) throw argument_refused("A comment has at most 150,000 characters.");
    return content;
}

json::object& add_comment(const rest_call& call, json::object& thread, const json::value& body) {
    auto& comments = thread["comments"].as_array();
    const auto parent = number_in(body, "parentCommentId").value_or(0);
    if (parent < 0 || static_cast<std::size_t>(parent) > comments.size()) throw comment_missing(std::to_string(parent));
    const auto type = comment_type_named(name_in(body, "commentType"));
    comments.push_back(comment_json(call, static_cast<std::int64_t>(comments.size()) + 1, parent, content_of(body), type));
    thread["lastUpdatedDate"] = now_text(call);
    return comments.back().as_object();
}

json::object new_thread(const rest_call& call, const pull_request& of, int id) {
    const auto date = now_text(call);
    json::object out{{"pullRequestThreadContext", nullptr}, {"id", id}, {"publishedDate", date}, {"lastUpdatedDate", date},
        {"comments", json::array{}}, {"threadContext", nullptr}, {"properties", json::object{}}, {"identities", nullptr},
        {"isDeleted", false}};
    const auto url = url_of(call, of);
    out["_links"] = json::object{
        {"self", href(url + "/threads/" + std::to_string(id))}, {"repository", href(url.substr(0, url.find("/pullRequests/")))}};
    return out;
}

http_reply create_thread(const rest_call& call, pull_request& of) {
    const auto body = call.json_body();
    const auto* comments = member_in(body, "comments");
    if (!comments || !comments->is_array() || comments->as_array().empty())
        throw argument_refused("Invalid argument value.\r\nParameter name: comments");
    auto& held = store_of(call);
    auto made = new_thread(call, of, held.next_thread);
    for (const auto& one : comments->as_array()) add_comment(call, made, one);
    if (const auto status = name_in(body, "status"); !status.empty()) made["status"] = status_named(status);
    for (const auto* name : {"threadContext", "pullRequestThreadContext"}) {
        if (const auto* given = member_in(body, name)) made[name] = *given;
    }
    if (const auto* properties = member_in(body, "properties")) made["properties"] = typed_properties(*properties);
    ++held.next_thread;
    of.threads.push_back(made);
    publish_pull_request(call, of, "ms.vss-code.git-pullrequest-comment-event", {}, &made.at("comments").at(0).as_object());
    return json_reply(made);
}

json::object& thread_at(const rest_call& call, pull_request& of) {
    const auto id = parse_integer(call.resource[6]);
    const auto found = std::find_if(of.threads.begin(), of.threads.end(), [&](const auto& one) { return number_in(one, "id") == id; });
    if (!id || found == of.threads.end()) throw thread_missing(call.resource[6]);
    return found->as_object();
}

http_reply update_thread(const rest_call& call, json::object& thread) {
    const auto body = call.json_body();
    auto changed = thread;
    if (const auto status = name_in(body, "status"); !status.empty()) changed["status"] = status_named(status);
    if (const auto* properties = member_in(body, "properties")) {
        for (const auto& [name, value] : typed_properties(*properties)) changed["properties"].as_object()[name] = value;
    }
    if (const auto* comments = member_in(body, "comments"); comments && comments->is_array()) {
        for (const auto& one : comments->as_array()) add_comment(call, changed, one);
    }
    changed["lastUpdatedDate"] = now_text(call);
    thread = std::move(changed);
    return json_reply(thread);
}

json::object& comment_at(const rest_call& call, json::object& thread) {
    auto& comments = thread["comments"].as_array();
    const auto id = parse_integer(call.resource[8]);
    if (!id || *id < 1 || static_cast<std::size_t>(*id) > comments.size()) throw comment_missing(call.resource[8]);
    return comments[static_cast<std::size_t>(*id - 1)].as_object();
}

void need_author(const rest_call& call, const json::object& comment) {
    if (text_in(comment.at("author"), "id") != call.caller.id) throw permission_needed("PullRequestContribute", call.caller.display_name);
}

http_reply answer_comment(const rest_call& call, json::object& thread) {
    auto& comment = comment_at(call, thread);
    if (call.is("GET")) return json_reply(comment);
    need_author(call, comment);
    if (call.is("PATCH")) {
        if (comment.contains("isDeleted")) throw comment_missing(call.resource[8]);
        comment["content"] = content_of(call.json_body());
        comment["lastUpdatedDate"] = comment["lastContentUpdatedDate"] = thread["lastUpdatedDate"] = now_text(call);
        return json_reply(comment);
    }
    if (!call.is("DELETE")) return method_refused(call);
    comment.erase("content");
    comment["isDeleted"] = true;
    comment["lastUpdatedDate"] = thread["lastUpdatedDate"] = now_text(call);
    const auto& all = thread["comments"].as_array();
    thread["isDeleted"] = std::all_of(all.begin(), all.end(), [](const auto& one) { return flag_in(one, "isDeleted"); });
    return {};
}

http_reply answer_likes(const rest_call& call, json::object& comment) {
    auto& likes = comment["usersLiked"].as_array();
    const auto mine = std::find_if(likes.begin(), likes.end(), [&](const auto& one) { return text_in(one, "id") == call.caller.id; });
    if (call.is("GET")) return json_reply(list_json(likes));
    if (call.is("POST")) {
        if (mine == likes.end()) likes.push_back(user_json(call, call.caller.id));
        return {};
    }
    if (!call.is("DELETE")) return method_refused(call);
    if (mine != likes.end()) likes.erase(mine);
    return {};
}

} // namespace

void add_system_thread(const rest_call& call, pull_request& to, const user& by, std::string_view content, std::string_view type) {
    auto made = new_thread(call, to, call.org->areas.of<store>().next_thread++);
    auto comment = comment_json(call, 1, 0, content, "system");
    comment["author"] = user_json(call, by.id);
    made["comments"].as_array().push_back(std::move(comment));
    made["properties"] = json::object{{"CodeReviewThreadType", typed_property(json::value(json::string(type)))}};
    to.threads.push_back(std::move(made));
}

http_reply answer_threads(const rest_call& call, pull_request& of) {
    call.need({call.is("GET") ? "vso.code" : "vso.code_write", "vso.threads_full"});
    const auto size = call.resource.size();
    if (size == 6) {
        if (call.is("GET")) return json_reply(list_json(of.threads));
        return call.is("POST") ? create_thread(call, of) : method_refused(call);
    }
    auto& thread = thread_at(call, of);
    if (size == 7) {
        if (call.is("GET")) return json_reply(thread);
        return call.is("PATCH") ? update_thread(call, thread) : method_refused(call);
    }
    if (!call.at(7, "comments")) throw resource_missing(call.request.target);
    if (size == 8) {
        if (call.is("GET")) return json_reply(list_json(thread["comments"].as_array()));
        return call.is("POST") ? json_reply(add_comment(call, thread, call.json_body())) : method_refused(call);
    }
    if (size == 9) return answer_comment(call, thread);
    if (size == 10 && call.at(9, "likes")) return answer_likes(call, comment_at(call, thread));
    throw resource_missing(call.request.target);
}

} // namespace simulator::git
