// SPDX-License-Identifier: BSL-1.0
#include "wiql_run.hpp"

#include "field_value.hpp"
#include "item_relations.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <set>

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
    evaluation(const context& ctx, const run_options& options, const query& asked) : ctx_{ctx}, options_{options} {
        for (const auto* part : {asked.where.get(), asked.source.get(), asked.link.get(), asked.target.get()})
            if (part) check(*part);
        if (!asked.as_of) return;
        if (asked.as_of->is == operand::kind::text)
            as_of_ = to_stored_time(*parse_time(asked.as_of->text));
        else
            as_of_ = to_stored_time(start_of(*asked.as_of));
    }

    /// The revision that the query sees; 0: the work item was not there yet.
    int rev_of(const work_item& item) const {
        int rev = item.rev();
        while (!as_of_.empty() && rev > 0 && text_of(item.revisions[static_cast<std::size_t>(rev - 1)], "System.ChangedDate") > as_of_)
            --rev;
        return rev;
    }
    bool exists(const work_item& item) const { return !item.deleted && rev_of(item) > 0; }

    bool holds(const work_item& item, const condition* asked) const {
        if (!exists(item)) return false;
        return !asked || holds(*asked, [&](const condition& one) { return test(item, one) != one.negated; });
    }
    bool holds(std::string_view link_type, const condition* asked) const {
        const auto left = of_text(link_type);
        const auto matches = [&](const condition& one) {
            const auto equals = [&](const operand& value) { return compare(one, left, of_text(value.text)); };
            if (one.compare == comparison::empty) return one.negated;
            return std::any_of(one.operands.begin(), one.operands.end(), equals) != one.negated;
        };
        return !asked || holds(*asked, matches);
    }

    /// Whether the left work item is listed before the right one.
    bool before(const std::vector<sort_column>& order_by, side on, const work_item* left, const work_item* right) const {
        for (const auto& column : order_by) {
            if (column.on != side::item && column.on != on) continue;
            const int between = order(left_side(*left, *column.field), left_side(*right, *column.field));
            if (between != 0) return column.descending ? between > 0 : between < 0;
        }
        return left->id < right->id;
    }

private:
    template <class Test>
    static bool holds(const condition& asked, const Test& test) {
        const auto holds_here = [&](const condition& part) { return holds(part, test); };
        switch (asked.is) {
        case condition::kind::all: return std::all_of(asked.parts.begin(), asked.parts.end(), holds_here);
        case condition::kind::any: return std::any_of(asked.parts.begin(), asked.parts.end(), holds_here);
        case condition::kind::none: return std::none_of(asked.parts.begin(), asked.parts.end(), holds_here);
        case condition::kind::test: return test(asked);
        }
        return false;
    }

    /// Refuses wrong operands before any work item is compared, so that an empty project refuses them as well.
    void check(const condition& asked) {
        for (const auto& part : asked.parts) check(part);
        for (const auto& value : asked.operands) {
            if (asked.compare == comparison::in_group) {
                (void)members(value.text);
            } else if (value.is == operand::kind::team_areas) {
                (void)areas(*asked.field, value);
            } else if (value.is == operand::kind::item_set) {
                if (value.text == "recentprojectactivity" && !options_.in) refuse_without_project("@RecentProjectActivity");
            } else if (value.is != operand::kind::field) {
                right_sides_.emplace(&value, right_side(asked, value));
            }
        }
    }

    comparable left_side(const work_item& item, const field_definition& field) const { return left_side(item, rev_of(item), field); }

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
        if (asked.compare == comparison::in_group) {
            const auto all = members(asked.operands.front().text);
            return std::find(all.begin(), all.end(), left.text) != all.end();
        }
        const auto matches = [&](const operand& value) { return compare(item, asked, left, value); };
        return std::any_of(asked.operands.begin(), asked.operands.end(), matches);
    }

    std::vector<std::string> members(const std::string& group) const {
        auto all = options_.members_of ? options_.members_of(group) : std::nullopt;
        if (!all) throw query_refused("TF51014: The group does not exist. The error is caused by «" + group + "».");
        return *std::move(all);
    }

    std::vector<std::pair<std::string, bool>> areas(const field_definition& field, const operand& value) const {
        if (field.reference_name != "System.AreaPath") refuse_value(field, "@TeamAreas");
        const auto& in = project_of(value);
        const auto name = team_in(value.text);
        const auto* of = name.empty() ? options_.of : find_team(in, name);
        if (!of && !in.teams.empty()) of = &in.teams.front();
        if (!of || !options_.areas_of) refuse_team(value.text);
        return options_.areas_of(in, *of);
    }

    bool is_in_areas(const condition& asked, const comparable& left, const operand& value) const {
        const auto all = areas(*asked.field, value);
        const auto has = [&](const auto& area) {
            const auto path = lower(area.first);
            return left.text == path || (area.second && left.text.starts_with(path + '\\'));
        };
        return std::any_of(all.begin(), all.end(), has) != (asked.compare == comparison::not_equal);
    }

    /// Whether one of the macros of activity names the work item. They look 30 days back.
    bool is_in_set(const work_item& item, const std::string& set) const {
        const auto since = to_stored_time(ctx_.now - std::chrono::days{30});
        const auto is_meant = [&](const revision& one) {
            if (text_of(one, "System.ChangedDate") < since) return false;
            if (set == "myrecentactivity") return text_of(one, "System.ChangedBy") == ctx_.caller.id;
            if (set == "recentprojectactivity") return item.project_id == options_.in->id;
            const auto words = text_of(one, "System.History");
            return set == "recentmentions" &&
                   (words.find('@' + ctx_.caller.display_name) != std::string::npos || words.find(ctx_.caller.id) != std::string::npos);
        };
        return std::any_of(item.revisions.begin(), item.revisions.end(), is_meant);
    }

    bool was_ever(const work_item& item, const condition& asked) const {
        for (int rev = 1; rev <= rev_of(item); ++rev)
            if (compare(item, asked, left_side(item, rev, *asked.field), asked.operands.front())) return true;
        return false;
    }

    bool compare(const work_item& item, const condition& asked, const comparable& left, const operand& value) const {
        if (value.is == operand::kind::item_set) return is_in_set(item, value.text);
        if (value.is == operand::kind::team_areas) return is_in_areas(asked, left, value);
        return compare(asked, left, value.is == operand::kind::field ? left_side(item, *value.field) : right_sides_.at(&value));
    }

    bool compare(const condition& asked, const comparable& left, const comparable& right) const {
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
        case comparison::in_group: // compared by `test`
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
        case operand::kind::field:
        case operand::kind::team_areas:
        case operand::kind::item_set: return {};
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

    [[noreturn]] static void refuse_without_project(std::string_view macro) {
        throw query_refused("TF51013: The macro " + std::string{macro} + " needs a project in the address of the query, or a team.");
    }

    /// The project of the named team, otherwise the one in the query's address.
    const project& project_of(const operand& value) const {
        if (value.text.empty() && !options_.in)
            refuse_without_project(value.is == operand::kind::team_areas ? "@TeamAreas" : "@CurrentIteration");
        if (value.text.empty()) return *options_.in;
        const auto close = value.text.find("]\\");
        const auto* named =
            value.text.front() == '[' && close != std::string::npos ? ctx_.org.find_project(value.text.substr(1, close - 1)) : nullptr;
        if (!named || !find_team(*named, team_in(value.text))) refuse_team(value.text);
        return *named;
    }

    /// The team in `[Project]\Team` or `[Project]\Team <id:…>`.
    static std::string team_in(const std::string& named) {
        const auto close = named.find("]\\");
        if (close == std::string::npos) return {};
        const auto team = named.substr(close + 2);
        return team.substr(0, team.find(" <id:"));
    }

    [[noreturn]] static void refuse_team(const std::string& name) {
        throw query_refused("TF51013: The macro does not name a team. The error is caused by «" + name + "».");
    }

    /// The start of today, or of its week (from Sunday), month or year, plus the offset.
    comparable start(const field_definition& field, const operand& value) const {
        if (field.type != field_type::date_time) refuse_value(field, value.is == operand::kind::today ? "@Today" : "@StartOf...");
        const auto stored = to_stored_time(start_of(value));
        return of_text(options_.time_precision ? stored : stored.substr(0, 10));
    }

    time_point start_of(const operand& value) const {
        using namespace std::chrono;
        const auto day = floor<days>(ctx_.now);
        const year_month_day date{day};
        auto begin = time_point{day};
        if (value.start_of == 'w') begin = day - (weekday{day} - Sunday);
        if (value.start_of == 'M') begin = sys_days{date.year() / date.month() / 1};
        if (value.start_of == 'y') begin = sys_days{date.year() / January / 1};
        return moved(moved(begin, value.argument), value.offset);
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
    std::string as_of_{};                                ///< in the stored form
    std::map<const operand*, comparable> right_sides_{}; ///< of operands that are the same for each work item
};

using items = std::vector<const work_item*>;

/// Collects the links of a query.
class link_search {
public:
    link_search(const context& ctx, const query& asked, const run_options& options)
        : ctx_{ctx}, asked_{asked}, limit_{options.limit}, evaluate_{ctx, options, asked} {}

    std::vector<found_link> links() {
        for (const auto* source : sorted(side::source, [&](const work_item& one) { return evaluate_.holds(one, asked_.source.get()); })) {
            const auto links = links_of(*source, [&](const work_item& one) { return evaluate_.holds(one, asked_.target.get()); });
            if (asked_.links == (links.empty() ? link_mode::must_contain : link_mode::does_not_contain)) continue;
            add({{}, {}, source->id});
            for (const auto& link : links) add(link);
        }
        return std::move(found_);
    }

    std::vector<found_link> trees() {
        const bool by_children = asked_.links == link_mode::matching_children;
        for (const auto& entry : ctx_.org.items) {
            const auto& item = entry.second;
            if (evaluate_.holds(item, by_children ? asked_.target.get() : asked_.source.get()))
                by_children ? add_ancestors(item) : add_below(item);
        }
        const auto is_top = [&](const work_item& one) {
            return shown_.contains(one.id) && !(shown_.contains(parent_id(one)) && is_below(one));
        };
        for (const auto* top : sorted(side::source, is_top)) {
            add({{}, {}, top->id});
            add_children(*top);
        }
        return std::move(found_);
    }

private:
    static constexpr std::string_view child = "System.LinkTypes.Hierarchy-Forward", parent = "System.LinkTypes.Hierarchy-Reverse";

    void add(const found_link& one) {
        found_.push_back(one);
        if (found_.size() > limit_) throw query_too_large(limit_);
    }

    template <class Wanted>
    items sorted(side on, const Wanted& wanted) const {
        items all;
        for (const auto& entry : ctx_.org.items)
            if (wanted(entry.second)) all.push_back(&entry.second);
        sort(all, on);
        return all;
    }
    void sort(items& all, side on) const {
        std::sort(
            all.begin(), all.end(), [&](const auto* left, const auto* right) { return evaluate_.before(asked_.order, on, left, right); });
    }

    std::vector<item_link> relations_of(const work_item& of) const {
        const int rev = evaluate_.rev_of(of);
        return rev == 0 ? std::vector<item_link>{} : links_in(of.revisions[static_cast<std::size_t>(rev - 1)].relations);
    }

    template <class Wanted>
    std::vector<found_link> links_of(const work_item& source, const Wanted& wanted) const {
        const auto relations = relations_of(source);
        items targets;
        for (const auto& link : relations) {
            const auto other = ctx_.org.items.find(link.target);
            if (other == ctx_.org.items.end() || !wanted(other->second) || !evaluate_.holds(link.type, asked_.link.get())) continue;
            if (std::find(targets.begin(), targets.end(), &other->second) == targets.end()) targets.push_back(&other->second);
        }
        sort(targets, side::target);
        std::vector<found_link> links;
        for (const auto* target : targets) {
            for (const auto& link : relations)
                if (link.target == target->id && evaluate_.holds(link.type, asked_.link.get()))
                    links.push_back({link.type, source.id, target->id});
        }
        return links;
    }

    int parent_id(const work_item& of) const {
        for (const auto& link : relations_of(of))
            if (link.type == parent) return link.target;
        return 0;
    }

    /// Whether a work item that is shown has its place below its parent.
    bool is_below(const work_item& one) const {
        return asked_.links == link_mode::matching_children || evaluate_.holds(one, asked_.target.get());
    }

    /// Shows a source and all below it that pass the filters of targets.
    void add_below(const work_item& source) {
        std::vector<const work_item*> open{&source};
        while (!open.empty()) {
            const auto* one = open.back();
            open.pop_back();
            if (!shown_.insert(one->id).second) continue;
            for (const auto& link : relations_of(*one)) {
                const auto other = link.type == child ? ctx_.org.items.find(link.target) : ctx_.org.items.end();
                if (other != ctx_.org.items.end() && evaluate_.holds(other->second, asked_.target.get())) open.push_back(&other->second);
            }
        }
    }

    /// Shows a target below its ancestors, from the topmost source down; shows nothing if none of its ancestors is a source.
    void add_ancestors(const work_item& target) {
        std::vector<int> path;
        std::size_t shown = 0;
        for (auto at = ctx_.org.items.find(target.id); at != ctx_.org.items.end(); at = ctx_.org.items.find(parent_id(at->second))) {
            if (std::find(path.begin(), path.end(), at->first) != path.end()) break;
            path.push_back(at->first);
            if (evaluate_.holds(at->second, asked_.source.get())) shown = path.size();
        }
        shown_.insert(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(shown));
    }

    void add_children(const work_item& of) {
        std::vector<found_link> open;
        const auto push = [&](const work_item& one) {
            auto links = links_of(one, [&](const work_item& other) { return shown_.contains(other.id) && is_below(other); });
            open.insert(open.end(), links.rbegin(), links.rend());
        };
        for (push(of); !open.empty();) {
            const auto one = open.back();
            open.pop_back();
            add(one);
            push(ctx_.org.items.at(one.target));
        }
    }

    const context& ctx_;
    const query& asked_;
    std::size_t limit_;
    evaluation evaluate_;
    std::set<int> shown_{};
    std::vector<found_link> found_{};
};

/// The tag that each work item must have for a condition to hold, or null.
const operand* tag_needed(const condition* asked) {
    if (!asked) return nullptr;
    if (asked->is == condition::kind::all) {
        for (const auto& part : asked->parts)
            if (const auto* tag = tag_needed(&part)) return tag;
    }
    const bool is_tag = asked->is == condition::kind::test && asked->compare == comparison::contains && !asked->negated &&
                        asked->field->reference_name == "System.Tags" && asked->operands.size() == 1;
    return is_tag && asked->operands.front().is == operand::kind::text ? &asked->operands.front() : nullptr;
}

/// The work items that a query has to look at: all, or those that ever had its tag.
items candidates(const organization& org, const condition* asked) {
    items all;
    if (const auto* tag = tag_needed(asked)) {
        const auto tagged = org.tagged.find(lower(tag->text));
        if (tagged == org.tagged.end()) return all;
        for (const int id : tagged->second)
            if (const auto found = org.items.find(id); found != org.items.end()) all.push_back(&found->second);
        return all;
    }
    all.reserve(org.items.size());
    for (const auto& entry : org.items) all.push_back(&entry.second);
    return all;
}

} // namespace

std::vector<int> run(const context& ctx, const query& asked, const run_options& options) {
    const evaluation evaluate{ctx, options, asked};
    items found;
    for (const auto* item : candidates(ctx.org, asked.where.get())) {
        if (!evaluate.holds(*item, asked.where.get())) continue;
        found.push_back(item);
        if (found.size() > options.limit) throw query_too_large(options.limit);
    }
    const auto before = [&](const auto* left, const auto* right) { return evaluate.before(asked.order, side::item, left, right); };
    if (!asked.order.empty()) std::sort(found.begin(), found.end(), before);
    std::vector<int> ids;
    ids.reserve(found.size());
    for (const auto* item : found) ids.push_back(item->id);
    return ids;
}

std::vector<found_link> run_links(const context& ctx, const query& asked, const run_options& options) {
    link_search search{ctx, asked, options};
    const bool is_tree = asked.links == link_mode::recursive || asked.links == link_mode::matching_children;
    return is_tree ? search.trees() : search.links();
}

} // namespace simulator::wiql
