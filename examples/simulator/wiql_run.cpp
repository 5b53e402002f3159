// SPDX-License-Identifier: BSL-1.0
#include "wiql_run.hpp"

#include "field_value.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <optional>

namespace simulator::wiql {
namespace {

namespace json = boost::json;

[[noreturn]] void refuse_value(const field_definition& field, std::string_view value) {
    throw query_refused("TF51012: The value cannot be compared with the field [" + std::string{field.reference_name} +
                        "]. The error is caused by «" + std::string{value} + "».");
}

/// An operand of a comparison: a number, or a text in lower case. Empty: the field has no value.
struct comparable {
    bool empty = true;
    bool numeric = false;
    double number = 0;
    std::string text{};
};

comparable of_number(double number) { return {false, true, number, {}}; }
comparable of_text(std::string_view text) { return {text.empty(), false, 0, lower(text)}; }

int order(const comparable& left, const comparable& right) {
    if (left.empty || right.empty) return static_cast<int>(!left.empty) - static_cast<int>(!right.empty);
    if (left.numeric && right.numeric) return (left.number > right.number) - (left.number < right.number);
    const int order = left.text.compare(right.text);
    return (order > 0) - (order < 0);
}

class evaluation {
public:
    evaluation(const context& ctx, const run_options& options) : ctx_{ctx}, options_{options} {}

    bool holds(const work_item& item, const condition& asked) const {
        const auto holds_here = [&](const condition& part) { return holds(item, part); };
        switch (asked.is) {
        case condition::kind::all: return std::all_of(asked.parts.begin(), asked.parts.end(), holds_here);
        case condition::kind::any: return std::any_of(asked.parts.begin(), asked.parts.end(), holds_here);
        case condition::kind::none: return std::none_of(asked.parts.begin(), asked.parts.end(), holds_here);
        case condition::kind::test: return test(item, asked) != asked.negated;
        }
        return false;
    }

    /// Refuses wrong operands before any work item is compared, so that an empty project refuses them as well.
    void check(const condition& asked) const {
        for (const auto& part : asked.parts) check(part);
        for (const auto& value : asked.operands) {
            if (value.is != operand::kind::field) (void)right_side(asked, value);
        }
    }

    comparable left_side(const work_item& item, const field_definition& field) const { return left_side(item, item.rev(), field); }

private:
    comparable left_side(const work_item& item, int rev, const field_definition& field) const {
        const auto held = held_value(ctx_.org, item, rev, field);
        if (held.is_int64()) return of_number(static_cast<double>(held.as_int64()));
        if (held.is_double()) return of_number(held.as_double());
        if (held.is_bool()) return of_text(held.as_bool() ? "true" : "false");
        if (!held.is_string()) return {};
        const std::string_view text = held.as_string();
        if (field.type == field_type::date_time && !options_.time_precision) return of_text(text.substr(0, 10));
        if (field.type != field_type::identity) return of_text(text);
        const auto* who = ctx_.data.find_user(text);
        return of_text(who ? who->display_name : std::string{text});
    }

    bool test(const work_item& item, const condition& asked) const {
        if (asked.compare == comparison::ever) return was_ever(item, asked);
        const auto left = left_side(item, *asked.field);
        if (asked.compare == comparison::empty) return left.empty;
        const auto matches = [&](const operand& value) { return compare(item, asked, left, value); };
        return std::any_of(asked.operands.begin(), asked.operands.end(), matches);
    }

    bool was_ever(const work_item& item, const condition& asked) const {
        for (int rev = 1; rev <= item.rev(); ++rev)
            if (compare(item, asked, left_side(item, rev, *asked.field), asked.operands.front())) return true;
        return false;
    }

    bool compare(const work_item& item, const condition& asked, const comparable& left, const operand& value) const {
        const auto right = value.is == operand::kind::field ? left_side(item, *value.field) : right_side(asked, value);
        const int between = order(left, right);
        const bool either_empty = left.empty || right.empty;
        switch (asked.compare) {
        case comparison::equal:
        case comparison::ever:
        case comparison::in: return between == 0;
        case comparison::not_equal: return between != 0;
        case comparison::less: return !either_empty && between < 0;
        case comparison::greater: return !either_empty && between > 0;
        case comparison::less_equal: return !either_empty && between <= 0;
        case comparison::greater_equal: return !either_empty && between >= 0;
        case comparison::contains: return contains(*asked.field, left.text, right.text);
        case comparison::contains_words: return contains_words(left.text, right.text);
        case comparison::under: return left.text == right.text || left.text.starts_with(right.text + '\\');
        case comparison::empty: return left.empty;
        }
        return false;
    }

    static bool contains(const field_definition& field, const std::string& text, const std::string& part) {
        if (part.empty()) return false;
        if (field.type != field_type::plain_text) return text.find(part) != std::string::npos;
        const auto tags = split(text, ';');
        return std::any_of(tags.begin(), tags.end(), [&part](const auto& tag) { return trim(tag) == part; });
    }

    static bool contains_words(const std::string& text, const std::string& words) {
        const auto list = split(words, ' ');
        const auto found = [&text](const std::string& word) { return text.find(word) != std::string::npos; };
        return !words.empty() && std::all_of(list.begin(), list.end(), found);
    }

    comparable right_side(const condition& asked, const operand& value) const {
        const auto& field = *asked.field;
        switch (value.is) {
        case operand::kind::me: return of_text(ctx_.caller.display_name);
        case operand::kind::project:
            if (!options_.in) throw query_refused("TF51013: The macro @project needs a project in the address of the query.");
            return of_text(options_.in->name);
        case operand::kind::today:
        case operand::kind::start: return start(field, value);
        case operand::kind::current_iteration: return current_iteration(field, value);
        case operand::kind::number:
        case operand::kind::text: return literal(field, value);
        case operand::kind::field: return {};
        }
        return {};
    }

    /// The iteration whose dates contain today, otherwise the first one; moved by the offset in the order of the seed. It is the project's,
    /// because all teams of a project share its iterations here.
    comparable current_iteration(const field_definition& field, const operand& value) const {
        if (field.reference_name != "System.IterationPath") refuse_value(field, "@CurrentIteration");
        const auto& in = project_of(value);
        const std::ptrdiff_t first = in.iterations.size() > 1 ? 1 : 0; // the first is the root
        const auto today = to_stored_time(ctx_.now).substr(0, 10);
        const auto is_now = [&today](
                                const iteration_dates& one) { return !one.start.empty() && one.start <= today && today <= one.finish; };
        const auto found = std::find_if(in.dates.begin(), in.dates.end(), is_now);
        const auto place = (found == in.dates.end() ? first : found - in.dates.begin()) + value.offset.count;
        if (place < first || place >= std::ssize(in.iterations))
            throw query_refused("TF51013: No iteration has this offset from @CurrentIteration.");
        return of_text(in.iterations[static_cast<std::size_t>(place)]);
    }

    /// The project of the named team, otherwise the one in the query's address.
    const project& project_of(const operand& value) const {
        if (value.text.empty() && !options_.in)
            throw query_refused("TF51013: The macro @CurrentIteration needs a project in the address of the query, or a team.");
        if (value.text.empty()) return *options_.in;
        const auto close = value.text.find("]\\");
        const auto* named =
            value.text.front() == '[' && close != std::string::npos ? ctx_.org.find_project(value.text.substr(1, close - 1)) : nullptr;
        if (!named || !find_team(*named, value.text.substr(close + 2))) refuse_team(value.text);
        return *named;
    }

    [[noreturn]] static void refuse_team(const std::string& name) {
        throw query_refused("TF51013: The macro @CurrentIteration does not name a team. The error is caused by «" + name + "».");
    }

    /// The start of today, or of its week (from Sunday), month or year, plus the offset.
    comparable start(const field_definition& field, const operand& value) const {
        using namespace std::chrono;
        if (field.type != field_type::date_time) refuse_value(field, value.is == operand::kind::today ? "@Today" : "@StartOf...");
        const auto day = floor<days>(ctx_.now);
        const year_month_day date{day};
        auto begin = time_point{day};
        if (value.start_of == 'w') begin = day - (weekday{day} - Sunday);
        if (value.start_of == 'M') begin = sys_days{date.year() / date.month() / 1};
        if (value.start_of == 'y') begin = sys_days{date.year() / January / 1};
        const auto stored = to_stored_time(moved(moved(begin, value.argument), value.offset));
        return of_text(options_.time_precision ? stored : stored.substr(0, 10));
    }

    static time_point moved(time_point from, const distance& by) {
        using namespace std::chrono;
        switch (by.unit) {
        case 'm': return from + minutes{by.count};
        case 'h': return from + hours{by.count};
        case 'w': return from + days{7 * by.count};
        case 'M':
        case 'y': {
            const auto day = floor<days>(from);
            auto date = year_month_day{day} + months{by.unit == 'M' ? by.count : 12 * by.count};
            if (!date.ok()) date = date.year() / date.month() / last;
            return time_point{sys_days{date}} + (from - day);
        }
        default: return from + days{by.count};
        }
    }

    comparable literal(const field_definition& field, const operand& value) const {
        if (value.text.empty()) return {};
        switch (field.type) {
        case field_type::integer:
        case field_type::decimal: {
            const auto number = parse_double(value.text);
            if (!number) refuse_value(field, value.text);
            return of_number(*number);
        }
        case field_type::date_time: return date(field, value.text);
        case field_type::identity: {
            const auto* who = ctx_.data.find_user(value.text);
            return of_text(who ? who->display_name : value.text);
        }
        default: return of_text(value.text);
        }
    }

    comparable date(const field_definition& field, const std::string& text) const {
        const auto time = parse_time(text);
        if (!time) refuse_value(field, text);
        if (options_.time_precision) return of_text(to_stored_time(*time));
        if (has_time_of_day(text)) {
            throw query_refused(
                "You cannot supply a time with the date when running a query using date precision. The error is caused by «" + text + "».");
        }
        return of_text(to_stored_time(*time).substr(0, 10));
    }

    const context& ctx_;
    const run_options& options_;
};

} // namespace

std::vector<int> run(const context& ctx, const query& asked, const run_options& options) {
    const evaluation evaluate{ctx, options};
    if (asked.where) evaluate.check(*asked.where);
    std::vector<const work_item*> found;
    for (const auto& entry : ctx.org.items) {
        if (entry.second.deleted || (asked.where && !evaluate.holds(entry.second, *asked.where))) continue;
        found.push_back(&entry.second);
        if (found.size() > options.limit) throw query_too_large(options.limit);
    }
    const auto before = [&](const work_item* left, const work_item* right) {
        for (const auto& column : asked.order) {
            const int between = order(evaluate.left_side(*left, *column.field), evaluate.left_side(*right, *column.field));
            if (between != 0) return column.descending ? between > 0 : between < 0;
        }
        return left->id < right->id;
    };
    if (!asked.order.empty()) std::sort(found.begin(), found.end(), before);
    std::vector<int> ids;
    ids.reserve(found.size());
    for (const auto* item : found) ids.push_back(item->id);
    return ids;
}

} // namespace simulator::wiql
