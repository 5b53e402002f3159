// SPDX-License-Identifier: BSL-1.0
// The library writes queries, and the simulator's parser, which shares no code with it, reads the same structure.
#include <azdo/devops/wiql_links.hpp>

#include <simulator/wiql.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <chrono>
#include <cstdlib>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace simulator_wiql_round_trip {
namespace wiql = azdo::wiql;
namespace parsed = simulator::wiql;
using std::string;

namespace {

string joined(const char* word, const std::vector<string>& parts) {
    string all = string{word} + "(";
    for (const auto& one : parts) all += one + ";";
    return all + ")";
}

string number(double value) {
    std::array<char, 64> digits{};
    std::snprintf(digits.data(), digits.size(), "%.17g", value);
    return string{"n:"} + digits.data();
}

// --- what was parsed

string offset(const parsed::distance& by) { return by.count == 0 ? "" : std::to_string(by.count) + by.unit; }

const char* prefix(parsed::side on) { return on == parsed::side::source ? "S." : on == parsed::side::target ? "T." : ""; }

string normal(const parsed::operand& of) {
    using enum parsed::operand::kind;
    switch (of.is) {
    case text: return "t:" + of.text;
    case parsed::operand::kind::number: return simulator_wiql_round_trip::number(of.number);
    case field: return string{"f:"} + prefix(of.on) + string{of.field->reference_name};
    case me: return "me";
    case project: return "project";
    case today: return "today" + offset(of.offset);
    case start: return string{"start"} + of.start_of + '(' + offset(of.argument) + ')' + offset(of.offset);
    case current_iteration: return "iteration(" + of.text + ')' + offset({of.offset.count, 'i'});
    case team_areas: return "areas(" + of.text + ')';
    case item_set: return of.text;
    }
    return "?";
}

string normal(const parsed::condition& of) {
    static constexpr std::array<const char*, 13> words{
        "=", "<>", "<", ">", "<=", ">=", "contains", "words", "under", "in", "group", "ever", "empty"};
    if (of.is == parsed::condition::kind::test) {
        std::vector<string> values;
        for (const auto& one : of.operands) values.push_back(normal(one));
        return prefix(of.on) + string{of.field->reference_name} + (of.negated ? " not " : " ") +
               joined(words[static_cast<std::size_t>(of.compare)], values);
    }
    std::vector<string> parts;
    for (const auto& one : of.parts) parts.push_back(normal(one));
    return joined(of.is == parsed::condition::kind::all ? "all" : of.is == parsed::condition::kind::any ? "any" : "none", parts);
}

string normal(const parsed::query& of) {
    string all;
    for (const auto* column : of.columns) all += string{column->reference_name} + ",";
    for (const auto* part : {of.where.get(), of.source.get(), of.link.get(), of.target.get()})
        all += "|" + (part ? normal(*part) : string{});
    for (const auto& one : of.order) all += string{"^"} + prefix(one.on) + string{one.field->reference_name} + (one.descending ? "-" : "+");
    if (of.as_of) all += "@" + normal(*of.as_of);
    return all + (of.links ? "!" + std::to_string(static_cast<int>(*of.links)) : "");
}

// --- what is written

/// A condition, and the normal form that it must have.
template <wiql::side Of>
struct made {
    wiql::basic_condition<Of> condition;
    std::vector<string> parts; ///< of `all` and `any`; otherwise one text
    char shape = 't';          ///< 't', '&' or '|'

    string normal() const { return shape == 't' ? parts[0] : joined(shape == '&' ? "all" : "any", parts); }
};

class generator {
public:
    explicit generator(unsigned seed) : random_(seed) {}

    std::pair<azdo::result<string>, string> query() {
        std::vector<string> names;
        for (int i = pick(0, 3); i > 0; --i) names.push_back(one_of(std::vector<string>{"System.Id", "System.Title", "System.Tags"}));
        const std::vector<std::string_view> views(names.begin(), names.end());
        string columns;
        for (const auto& one : names) columns += one + ",";
        if (columns.empty()) columns = "System.Id,";
        switch (pick(0, 3)) {
        case 0:
            return links(views.size() == 1 ? wiql::select_links({views[0]}, mode()) : wiql::select_links({}, mode()),
                views.size() == 1 ? columns : "System.Id,");
        case 1: return tree();
        default: return flat(wiql::query(views.data(), views.size()), columns);
        }
    }

private:
    int pick(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
    bool maybe() { return pick(0, 1) == 1; }
    template <class T>
    const T& one_of(const std::vector<T>& all) {
        return all[static_cast<std::size_t>(pick(0, static_cast<int>(all.size()) - 1))];
    }
    wiql::link_mode mode() { return mode_ = static_cast<wiql::link_mode>(pick(0, 2)); }

    string text() {
        static const std::vector<string> pieces{"'", "''", "\"", "[", "]", "@Me", "a", " AND ", " OR [System.Id] > 0", "(", ")", "\\", "ä",
            "漢", "🍰", "0", " ", "\t", ",", "--"};
        string made;
        for (int i = pick(0, 6); i > 0; --i) made += one_of(pieces);
        return made;
    }

    /// Right sides: what is written, and what must be read.
    struct value {
        wiql::operand written;
        string expected;
    };
    template <class T>
    static wiql::operand literal(const T& one) {
        return wiql::detail::literal(one);
    }
    value text_value() {
        const auto given = text();
        return maybe()   ? value{literal(given), "t:" + given}
               : maybe() ? value{literal(wiql::project), "project"}
                         : value{literal("x"), "t:x"};
    }
    value number_value(bool whole) {
        if (whole) {
            const int given = pick(-1000, 1000);
            return {literal(given), number(given)};
        }
        const double given = pick(-100000, 100000) / 1024.0;
        return {literal(given), number(given)};
    }
    value date_value() {
        const int by = pick(-40, 40);
        const string moved = by == 0 ? "" : std::to_string(by);
        switch (pick(0, 5)) {
        case 0: return {literal(wiql::today + by), "today" + (by == 0 ? "" : moved + "d")};
        case 1: return {literal(wiql::start_of_week + by), "startw()" + (by == 0 ? "" : moved + "w")};
        case 2: return {literal(wiql::start_of_year("-3M") + by), "starty(-3M)" + (by == 0 ? "" : moved + "y")};
        case 3: return {literal(wiql::start_of_day("+2")), "startd(2d)"};
        case 4: return {literal(wiql::start_of_month), "startM()"};
        default:
            return {literal(std::chrono::sys_days(std::chrono::days(20000 + by * 100))),
                "t:" + azdo::format_time(azdo::sys_time(std::chrono::days(20000 + by * 100))).substr(0, 10)};
        }
    }
    value path_value() {
        switch (pick(0, 3)) {
        case 0: return {literal(wiql::current_iteration("[P]\\T's") - 1), "iteration([P]\\T's)-1i"};
        case 1: return {literal(wiql::current_iteration), "iteration()"};
        case 2: return {literal(wiql::team_areas("[P]\\T")), "areas([P]\\T)"};
        default: return {literal("A\\B"), "t:A\\B"};
        }
    }
    value identity_value() { return maybe() ? value{literal(wiql::me), "me"} : text_value(); }

    template <wiql::side Of>
    static const char* prefix() {
        return Of == wiql::side::source ? "S." : Of == wiql::side::target ? "T." : "";
    }
    template <wiql::side Of>
    made<Of> compared(const string& name, const string& word, const value& right, const string& read = {}) {
        const bool negated = word.starts_with("NOT ");
        const string expected = read.empty() ? word : read;
        return {wiql::basic_field<Of>(name).compare(word, right.written),
            {prefix<Of>() + name + (negated ? " not " : " ") + joined(expected.c_str(), {right.expected})}};
    }
    template <wiql::side Of>
    made<Of> listed(const string& name, const std::vector<value>& values) {
        std::vector<wiql::operand> written;
        std::vector<string> expected;
        for (const auto& one : values) {
            written.push_back(one.written);
            expected.push_back(one.expected);
        }
        const bool negated = maybe();
        const wiql::basic_field<Of> field(name);
        return {negated ? field.not_in(written) : field.in(written),
            {prefix<Of>() + name + (negated ? " not " : " ") + joined("in", expected)}};
    }
    template <wiql::side Of>
    made<Of> with_fields(const string& left, const string& right) {
        const auto word = one_of(std::vector<string>{"=", "<>", "<", ">=", ">", "<="});
        const wiql::basic_field<Of> other(right);
        return {wiql::basic_field<Of>(left).compare(word, other),
            {prefix<Of>() + left + " " + joined(word.c_str(), {"f:" + string{prefix<Of>()} + right})}};
    }
    template <wiql::side Of>
    made<Of> emptiness(const string& name) {
        const wiql::basic_field<Of> field(name);
        if (maybe()) return {field.is_empty(), {prefix<Of>() + name + " empty()"}};
        return {field.is_not_empty(), {prefix<Of>() + name + " not empty()"}};
    }

    template <wiql::side Of>
    made<Of> leaf() {
        const auto any = one_of(std::vector<string>{"=", "<>", "<", "<=", ">", ">="});
        switch (pick(0, 13)) {
        case 0: return compared<Of>("System.Title", any, text_value());
        case 1: return compared<Of>("System.Id", any, number_value(true));
        case 2: return compared<Of>("Microsoft.VSTS.Scheduling.RemainingWork", any, number_value(false));
        case 3: return compared<Of>("System.ChangedDate", any, date_value());
        case 4: return compared<Of>("System.AssignedTo", maybe() ? "=" : "<>", identity_value());
        case 5: return compared<Of>("System.IterationPath", maybe() ? "UNDER" : "NOT UNDER", path_value(), "under");
        case 6: return compared<Of>("System.Title", maybe() ? "CONTAINS" : "NOT CONTAINS", text_value(), "contains");
        case 7: return compared<Of>("System.Description", maybe() ? "CONTAINS WORDS" : "NOT CONTAINS WORDS", text_value(), "words");
        case 8: return compared<Of>("System.AssignedTo", "EVER", identity_value(), "ever");
        case 9:
            return compared<Of>("System.WorkItemType", maybe() ? "IN GROUP" : "NOT IN GROUP",
                {literal("Microsoft.BugCategory"), "t:Microsoft.BugCategory"}, "group");
        case 10: {
            if (maybe())
                return listed<Of>(
                    "System.Id", {{literal(wiql::follows), "follows"}, {literal(wiql::my_recent_activity), "myrecentactivity"}});
            std::vector<value> values;
            for (int i = pick(1, 4); i > 0; --i) values.push_back(text_value());
            return listed<Of>("System.State", values);
        }
        case 11: return with_fields<Of>("System.CreatedDate", "System.ChangedDate");
        case 12: return emptiness<Of>("System.Description");
        default: return emptiness<Of>("System.Tags");
        }
    }
    template <wiql::side Of>
    made<Of> tree_of(int depth) {
        if (depth == 0 || pick(0, 3) == 0) return leaf<Of>();
        auto left = tree_of<Of>(depth - 1);
        const int kind = pick(0, 4);
        if (kind == 0) return {!left.condition, {joined("none", {left.normal()})}};
        const char by = kind % 2 == 0 ? '&' : '|';
        const auto right = tree_of<Of>(depth - 1);
        made<Of> both{by == '&' ? left.condition && right.condition : left.condition || right.condition, {}, by};
        for (const auto& side : {left, right}) {
            if (side.shape == by)
                both.parts.insert(both.parts.end(), side.parts.begin(), side.parts.end());
            else
                both.parts.push_back(side.normal());
        }
        return both;
    }

    std::pair<azdo::result<string>, string> flat(wiql::query query, string expected) {
        string where;
        if (pick(0, 9) > 0) {
            const auto filter = tree_of<wiql::side::item>(pick(0, 4));
            query = query.where(filter.condition);
            where = filter.normal();
        }
        expected += "|" + where + "|||";
        for (int i = pick(0, 2); i > 0; --i) {
            const bool down = maybe();
            query = query.order_by("System.Id", down ? wiql::direction::descending : wiql::direction::ascending);
            expected += down ? "^System.Id-" : "^System.Id+";
        }
        if (maybe()) {
            query = query.as_of(wiql::today - 3);
            expected += "@today-3d";
        }
        return {query.text(), expected};
    }
    template <class Query>
    std::pair<azdo::result<string>, string> two_sided(Query query, string link, string tail) {
        string source, target, order;
        if (pick(0, 4) > 0) {
            const auto filter = tree_of<wiql::side::source>(pick(0, 3));
            query = query.where(filter.condition);
            source = filter.normal();
        }
        if (pick(0, 4) > 0) {
            const auto filter = tree_of<wiql::side::target>(pick(0, 3));
            query = query.where(filter.condition);
            target = filter.normal();
        }
        if (maybe()) {
            query = query.order_by(wiql::source("System.Title")).order_by("System.Id", wiql::direction::descending);
            order = "^S.System.Title+^System.Id-";
        }
        return {query.text(), "System.Id,||" + source + "|" + link + "|" + target + order + tail};
    }
    std::pair<azdo::result<string>, string> links(wiql::link_query query, const string& columns) {
        string link;
        if (maybe()) {
            query = query.where(wiql::link_type() == "System.LinkTypes.Related" || wiql::link_type() == "it's");
            link = "any(System.Links.LinkType =(t:System.LinkTypes.Related;);System.Links.LinkType =(t:it's;););";
            link.pop_back();
        }
        auto made = two_sided(query, link, "!" + std::to_string(static_cast<int>(mode_)));
        made.second.replace(0, string{"System.Id,"}.size(), columns);
        return made;
    }
    std::pair<azdo::result<string>, string> tree() {
        const bool children = maybe();
        return two_sided(wiql::select_tree({}, children ? wiql::tree_mode::return_matching_children : wiql::tree_mode::recursive),
            "System.Links.LinkType =(t:System.LinkTypes.Hierarchy-Forward;)", children ? "!4" : "!3");
    }

    std::mt19937 random_;
    wiql::link_mode mode_{};
};

} // namespace
} // namespace simulator_wiql_round_trip

BOOST_AUTO_TEST_SUITE(simulator_wiql_round_trip)

using namespace simulator_wiql_round_trip;

BOOST_AUTO_TEST_CASE(random_queries_are_read_as_they_were_meant) {
    const char* const long_run = std::getenv("AZDO_LONG");
    const unsigned queries = long_run != nullptr && string{long_run} == "ON" ? 2000 : 200;
    for (unsigned seed = 0; seed < queries; ++seed) {
        const auto [text, expected] = generator(seed).query();
        BOOST_TEST_INFO("seed " << seed);
        BOOST_REQUIRE(text.has_value());
        BOOST_TEST_INFO(*text);
        BOOST_TEST(normal(parsed::parse(*text)) == expected);
    }
}

BOOST_AUTO_TEST_CASE(the_normal_form_tells_queries_apart) {
    const auto form = [](const char* where) { return normal(parsed::parse(string{"SELECT [System.Id] FROM WorkItems WHERE "} + where)); };
    BOOST_TEST(form("ID = 1 OR ID = 2 AND ID = 3") == form("ID = 1 OR (ID = 2 AND ID = 3)"));
    BOOST_TEST(form("ID = 1 OR ID = 2 AND ID = 3") != form("(ID = 1 OR ID = 2) AND ID = 3"));
    BOOST_TEST(form("NOT ID = 1 AND ID = 2") != form("NOT (ID = 1 AND ID = 2)"));
    BOOST_TEST(form("EVER [System.Title] = 'x'") == form("[System.Title] EVER 'x'"));
    BOOST_TEST(form("[System.Title] = 'x'") != form("[System.Title] EVER 'x'"));
    BOOST_TEST(form("[System.ChangedDate] > @Today - 7") != form("[System.ChangedDate] > @StartOfDay - 7"));
}

BOOST_AUTO_TEST_SUITE_END()
