// SPDX-License-Identifier: BSL-1.0
// `batch`: many operations on work items in one request (`$batch`), each with a result of its own.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// What is known about a part of a batch.
enum class batch_state : unsigned char {
    not_sent, ///< an earlier request of the batch failed, so this part was not sent
    done,     ///< the service carried it out
    refused,  ///< the service refused it and changed nothing for it
    unknown   ///< the answer was lost, cannot be read, or is a 5xx: it may have been carried out
};

/// The place of an operation in a batch, for the typed result: `done->get(part)`.
template <operation Op>
struct batch_part {
    std::size_t index = 0;
};

namespace detail {
/// One part as the service reads it.
struct batch_request {
    std::string method{};
    std::string uri{};
    std::map<std::string, std::string> headers{};
    std::optional<json::raw> body{};

    template <class self = batch_request>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"method", &self::method>(), azdo::field<"uri", &self::uri>(),
            azdo::field<"headers", &self::headers>(), azdo::field<"body", &self::body>());
    }
};
/// The answer to one part. Its body is JSON as a text.
struct batch_answer {
    int code = 0;
    std::map<std::string, json::raw> headers{};
    json::raw body{};

    template <class self = batch_answer>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"code", &self::code>(azdo::as::required), azdo::field<"headers", &self::headers>(),
            azdo::field<"body", &self::body>());
    }
};
/// `PATCH /{organization}/_apis/wit/$batch`
struct send_batch {
    using result_type = azdo::page<batch_answer>;
    static constexpr auto endpoint =
        azdo::patch("/{organization}/_apis/wit/$batch", azdo::host::dev_azure_com, azdo::api_version{"7.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::vector<batch_request> body{};

    template <class self = send_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path), azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// A part, and what the service must be asked for.
struct batch_entry {
    batch_request request{};
    std::string organization{}; ///< as in its address; empty: that of the client
    const endpoint_description* endpoint = nullptr;
};
inline constexpr std::string_view any_organization = "-";

/// `https://host/`, the organization, and the rest of the address of an operation, which begins with a slash.
struct batch_address {
    std::string_view origin;
    std::string_view organization;
    std::string_view rest;
};
AZDO_OUT_OF_LINE inline batch_address cut_batch_address(std::string_view address) noexcept {
    const std::size_t begin = address.find('/', address.find("//") + 2) + 1;
    const std::size_t end = address.find('/', begin);
    return {address.substr(0, begin), address.substr(begin, end - begin), address.substr(end)};
}
/// An organization as a segment of an address; empty for an empty one.
AZDO_OUT_OF_LINE inline result<std::string> organization_segment(std::string_view organization) {
    if (organization.empty()) return std::string();
    const auto made = azdo::to_request(send_batch(), organization);
    if (!made) return made.error();
    return std::string(cut_batch_address(made->target()).organization);
}

AZDO_OUT_OF_LINE inline failure wrong_part(std::size_t index, std::string_view why) {
    return nothing_sent(failure_kind::invalid_input, joined({"part ", digits_of(index), " of the batch ", why, "; nothing was sent"}));
}
/// The part that says the same as a request of its own.
AZDO_OUT_OF_LINE inline result<batch_entry> batch_entry_of(const http::request& from, std::size_t index) {
    constexpr std::string_view patch_type = "application/json-patch+json";
    const std::string_view type = from.headers().find("Content-Type");
    if (from.source != nullptr || (!type.empty() && type != patch_type && type != "application/json"))
        return wrong_part(index, "has a body that is not JSON: send it by itself");
    batch_entry made;
    made.endpoint = from.endpoint;
    const batch_address address = cut_batch_address(from.target());
    if (address.organization != any_organization) made.organization = address.organization;
    made.request.uri = address.rest;
    made.request.method = type == patch_type ? "PATCH" : to_string(from.method()); // in a batch, creations are PATCH, too
    for (const http::header one : from.headers())
        if (!http::same_ignoring_case(one.name, "Accept") && !http::same_ignoring_case(one.name, "X-TFS-FedAuthRedirect"))
            made.request.headers.emplace(one.name, one.value);
    if (from.body().empty()) return made;
    auto body = json::raw::parse(from.body());
    if (!body) return wrong_part(index, "has a body that is not JSON");
    made.request.body = *std::move(body);
    return made;
}
/// True when a failure shows that the service carried out nothing of a request.
AZDO_OUT_OF_LINE inline bool shows_no_effect(const failure& why) noexcept {
    if (why.nothing_sent) return true;
    if (why.status >= 300 || why.status == 203) return why.status < 500 && why.status != 408;
    if (why.status != 0) return why.kind == failure_kind::not_signed_in;
    return why.kind == failure_kind::invalid_input || why.kind == failure_kind::not_signed_in || why.kind == failure_kind::access_denied;
}
AZDO_OUT_OF_LINE inline http::response response_of(const batch_answer& from) {
    http::response made(from.code, from.body.is_null() ? std::string() : from.body.text());
    if (from.body.kind() == json::kind::string)
        if (auto text = from.body.as<std::string>()) made.body = *std::move(text);
    for (const auto& one : from.headers)
        if (auto value = one.second.as<std::string>()) made.add_header(one.first, *value);
    return made;
}
} // namespace detail

/// The results of a batch, in the order of its parts.
class batch_results {
public:
    batch_results() = default;

    std::size_t size() const noexcept { return parts_.size(); }
    batch_state state(std::size_t index) const noexcept { return parts_[index].state; }
    /// The HTTP status of a part; 0 if the service did not answer it.
    int status(std::size_t index) const noexcept { return parts_[index].answer.status; }
    /// True when every part was carried out.
    bool all_done() const noexcept {
        return std::all_of(parts_.begin(), parts_.end(), [](const part& one) { return one.state == batch_state::done; });
    }
    /// The indexes of the parts in a state.
    std::vector<std::size_t> in_state(batch_state wanted) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (parts_[i].state == wanted) found.push_back(i);
        return found;
    }
    /// The result of a part, as `call` would have given it.
    ///
    /// Failures: those of the operation. A part in the state `unknown` or `not_sent` has the failure of its request, whose message says
    /// which of the two it is, and `nothing_sent` as well. `invalid_input` for a part that is another operation.
    template <operation Op>
    result<typename Op::result_type> get(std::size_t index) const {
        if (index >= parts_.size() || parts_[index].endpoint != &Op::endpoint)
            return fail(failure_kind::invalid_input, "the batch does not have this operation at this index");
        if (parts_[index].trouble) return *parts_[index].trouble;
        http::response got = parts_[index].answer;
        return detail::parse_answer<Op>(got);
    }
    template <operation Op>
    result<typename Op::result_type> get(batch_part<Op> of) const {
        return get<Op>(of.index);
    }
    /// Success if a part was carried out; otherwise its failure.
    result<void> outcome(std::size_t index) const {
        const part& one = parts_[index];
        if (one.trouble) return *one.trouble;
        return detail::check_response(one.answer, *one.endpoint, false);
    }

private:
    friend class batch;
    struct part {
        const endpoint_description* endpoint = nullptr;
        batch_state state = batch_state::not_sent;
        http::response answer{};
        std::optional<failure> trouble{};
    };
    void take(std::size_t begin, std::vector<detail::batch_answer> answers) {
        for (std::size_t i = 0; i < answers.size(); ++i) {
            part& one = parts_[begin + i];
            one.answer = detail::response_of(answers[i]);
            const auto good = detail::check_response(one.answer, *one.endpoint, false);
            one.state = good ? batch_state::done : one.answer.status >= 500 ? batch_state::unknown : batch_state::refused;
        }
    }
    void set(std::size_t begin, std::size_t end, batch_state state, const failure& why, std::string_view words) {
        for (std::size_t i = begin; i < end; ++i) {
            parts_[i].state = state;
            failure made = why;
            made.message.insert(0, words);
            made.nothing_sent = state == batch_state::not_sent;
            parts_[i].trouble = std::move(made);
        }
    }

    std::vector<part> parts_{};
};

/// Operations on work items that are sent together: `PATCH /{organization}/_apis/wit/$batch`. A step for `call` and `co_call`.
///
/// Example:
/// ```
/// azdo::batch edits;
/// const auto made = edits.add(create_work_item{.project = "p", .type = "Task", .body = fields});
/// for (const int id : closed) edits.add(update_work_item{.id = id, .body = close});
/// const auto done = azdo::call(edits, api);
/// if (!done) return report(done.error());                                      // nothing was carried out
/// if (auto task = done->get(made)) std::cout << "made " << *task->id << '\n';
/// for (const std::size_t at : done->in_state(azdo::batch_state::refused)) std::cerr << done->outcome(at).error() << '\n';
/// ```
/// The service carries out each part by itself, in order: a part that is refused does not affect the others, and nothing is undone. It
/// documents creations and updates of work items; other operations with JSON bodies of the same area can be added, too. More than 200 parts
/// are sent in several requests, one after another. A part cannot refer to a work item that an earlier part creates.
///
/// A request of the batch is not sent again after its answer was lost, by `retry` neither: its parts are `unknown`, and the later ones
/// are `not_sent`. Read the work items, or search for them, before sending an `unknown` part again.
///
/// The parts have the operations' own versions, which are those of Azure DevOps Services. For a server, give the constructor a version that
/// it has: `azdo::batch edits{azdo::api_version{"7.0"}}`.
///
/// Failures: as `call`, if nothing was carried out: a part that cannot be made or belongs to another organization, or a first request that
/// was not sent or was refused. Otherwise each part has its own.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/workitembatchupdate
class batch {
public:
    using operation_type = detail::send_batch;
    using result_type = batch_results;

    batch() = default;
    explicit batch(api_version version) : version_(version.text) {}

    /// Adds an operation as the next part.
    template <operation Op>
    batch_part<Op> add(const Op& what) {
        static_assert(Op::endpoint.host == azdo::host::dev_azure_com && Op::endpoint.path.find("/_apis/wit/") != std::string_view::npos,
            "azdo: a batch takes operations of the area wit (work item tracking) alone");
        append(azdo::to_request(what, detail::any_organization));
        return {entries_.size() - 1};
    }
    std::size_t size() const noexcept { return entries_.size(); }
    bool empty() const noexcept { return entries_.empty(); }

    conversation<batch_results> converse(next_t next, std::string_view organization = {}) const {
        if (trouble_) co_return *trouble_;
        batch_results made;
        made.parts_.resize(entries_.size());
        for (std::size_t i = 0; i < entries_.size(); ++i) made.parts_[i].endpoint = entries_[i].endpoint;
        const result<std::string> owner = organization_of_all(organization);
        if (!owner) co_return owner.error();
        for (std::size_t begin = 0; begin < entries_.size(); begin += max_batch_size) {
            const std::size_t end = std::min(entries_.size(), begin + max_batch_size);
            result<http::request> request = request_of(begin, end, *owner);
            if (!request) co_return std::move(request).error();
            result<http::response> got = co_await next(*std::move(request));
            auto answers = got ? detail::parse_answer<detail::send_batch>(*got) : result<azdo::page<detail::batch_answer>>(got.error());
            if (answers && answers->value.size() != end - begin)
                answers = fail(failure_kind::protocol, "the service did not answer each part of the batch");
            if (answers) {
                made.take(begin, std::move(answers->value));
                continue;
            }
            const failure& why = answers.error();
            const bool no_effect = detail::shows_no_effect(why);
            if (no_effect && begin == 0) co_return why;
            made.set(begin, end, no_effect ? why.nothing_sent ? batch_state::not_sent : batch_state::refused : batch_state::unknown, why,
                no_effect ? "this part was not carried out: " : "it is not known whether this part was carried out: ");
            made.set(end, entries_.size(), batch_state::not_sent, why, "not sent, because an earlier request of the batch failed: ");
            break;
        }
        co_return made;
    }

private:
    AZDO_OUT_OF_LINE void append(result<http::request> made) {
        const std::size_t index = entries_.size();
        if (made && !version_.empty() && !detail::set_version(*made, version_)) made = detail::wrong_part(index, "does not take a version");
        result<detail::batch_entry> entry =
            made ? detail::batch_entry_of(*made, index) : result<detail::batch_entry>(std::move(made).error());
        if (entry) return entries_.push_back(*std::move(entry));
        if (!trouble_) trouble_ = std::move(entry).error();
        entries_.emplace_back(); // keeps the indexes of the parts that follow
    }
    /// The organization of all parts, as in an address. Failures: `invalid_input` if they do not belong to one.
    AZDO_OUT_OF_LINE result<std::string> organization_of_all(std::string_view of_client) const {
        result<std::string> segment = detail::organization_segment(of_client);
        if (!segment) return segment;
        const auto named = std::find_if(entries_.begin(), entries_.end(), [](const auto& one) { return !one.organization.empty(); });
        const std::string& all = named == entries_.end() ? *segment : named->organization;
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const std::string& own = entries_[i].organization.empty() ? *segment : entries_[i].organization;
            if (own.empty()) return detail::wrong_part(i, "has no organization: azdo::client adds the one that it was made with");
            if (!azdo::detail::equal_ignoring_case(own, all))
                return detail::wrong_part(i, "belongs to another organization than the others");
        }
        return all;
    }
    AZDO_OUT_OF_LINE result<http::request> request_of(std::size_t begin, std::size_t end, std::string_view organization) const {
        detail::send_batch made;
        made.body.reserve(end - begin);
        for (std::size_t i = begin; i < end; ++i) made.body.push_back(entries_[i].request);
        result<http::request> request = azdo::to_request(made, detail::any_organization);
        if (!request) return request;
        const detail::batch_address parts = detail::cut_batch_address(request->target());
        if (auto set = request->set_target(detail::joined({parts.origin, organization, parts.rest})); !set) return std::move(set).error();
        return request;
    }

    std::string version_{};
    std::vector<detail::batch_entry> entries_{};
    std::optional<failure> trouble_{};
};

} // namespace azdo::inline v1
