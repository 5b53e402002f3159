// SPDX-License-Identifier: BSL-1.0
#include "wiql.hpp"

#include "text.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace simulator::wiql {
namespace {

constexpr std::size_t longest_query = 32000;
constexpr int deepest = 60;

struct token {
    enum class kind { end, word, field, text, number, macro, symbol };
    kind is = kind::end;
    std::string text{};
};

[[noreturn]] void refuse(std::string_view why, std::string_view cause) {
    throw query_refused(std::string{why} + " The error is caused by «" + std::string{cause} + "».");
}

bool is_word_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

class scanner {
public:
    explicit scanner(std::string_view text) : text_{text} {}

    token next() {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
        if (at_ == text_.size()) return {};
        const char c = text_[at_];
        if (c == '\'' || c == '"') return quoted(c);
        if (c == '[') return bracketed();
        if (c == '@') return macro();
        if (is_word_start(c)) return {token::kind::word, run([](char k) { return is_word_start(k) || is_digit(k) || k == '.'; })};
        if (is_digit(c)) return {token::kind::number, run([](char k) { return is_digit(k) || k == '.'; })};
        return symbol();
    }

private:
    template <class Accepts>
    std::string run(Accepts accepts) {
        const auto start = at_;
        while (at_ < text_.size() && accepts(text_[at_])) ++at_;
        return std::string{text_.substr(start, at_ - start)};
    }

    token quoted(char quote) {
        std::string value;
        const auto start = at_++;
        for (;; ++at_) {
            if (at_ == text_.size()) refuse("TF51010: A text in the query has no closing quotation mark.", text_.substr(start));
            if (text_[at_] == quote) {
                if (at_ + 1 == text_.size() || text_[at_ + 1] != quote) break;
                ++at_;
            }
            value += text_[at_];
        }
        ++at_;
        return {token::kind::text, std::move(value)};
    }

    token bracketed() {
        const auto start = at_, end = text_.find(']', at_);
        if (end == std::string_view::npos) refuse("TF51009: A field name in the query has no closing bracket.", text_.substr(start));
        at_ = end + 1;
        return {token::kind::field, trim(text_.substr(start + 1, end - start - 1))};
    }

    token macro() {
        ++at_;
        return {token::kind::macro, lower(run([](char k) { return is_word_start(k) || is_digit(k); }))};
    }

    token symbol() {
        static constexpr std::array<std::string_view, 12> symbols{"<>", "<=", ">=", "=", "<", ">", "(", ")", ",", "+", "-", "."};
        for (const auto symbol : symbols) {
            if (!text_.substr(at_).starts_with(symbol)) continue;
            at_ += symbol.size();
            return {token::kind::symbol, std::string{symbol}};
        }
        refuse("TF51006: The query has a character that does not belong there.", text_.substr(at_, 1));
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

struct sided_field {
    const field_definition* field;
    side on;
};

class parser {
public:
    explicit parser(std::string_view text) : scanner_{text} { advance(); }

    query read() {
        query out;
        expect_word("select", "TF51004: The query does not begin with SELECT.");
        do out.columns.push_back(&read_field());
        while (take_symbol(","));
        expect_word("from", "TF51006: The query statement is missing a FROM clause.");
        read_source(out);
        if (take_word("where")) {
            auto all = read_any(0);
            if (out.links)
                split_sides(out, std::move(all));
            else
                out.where = std::make_unique<condition>(std::move(all));
        }
        if (take_word("order")) read_order(out);
        if (take_word("asof")) read_time(out);
        if (out.links && take_word("mode")) read_mode(out);
        check_tree(out);
        if (now_.is != token::kind::end) refuse("TF51006: The query does not end where it should.", now_.text);
        return out;
    }

private:
    void advance() { now_ = scanner_.next(); }

    bool is_word(std::string_view word) const { return now_.is == token::kind::word && same_text(now_.text, word); }

    bool take_word(std::string_view word) {
        if (!is_word(word)) return false;
        advance();
        return true;
    }

    bool take_symbol(std::string_view symbol) {
        if (now_.is != token::kind::symbol || now_.text != symbol) return false;
        advance();
        return true;
    }

    void expect_word(std::string_view word, std::string_view why) {
        if (!take_word(word)) refuse(why, now_.text);
    }

    void expect_symbol(std::string_view symbol) {
        if (!take_symbol(symbol)) refuse("TF51006: '" + std::string{symbol} + "' is missing in the query.", now_.text);
    }

    const field_definition& read_field() {
        if (now_.is != token::kind::field && now_.is != token::kind::word)
            refuse("TF51006: A field name is missing in the query.", now_.text);
        const auto* field = find_field(now_.text);
        if (!field) refuse("TF51005: The query references a field that does not exist.", '[' + now_.text + ']');
        advance();
        return *field;
    }

    void read_source(query& out) {
        links_ = take_word("workitemlinks");
        if (links_)
            out.links = link_mode::must_contain;
        else
            expect_word("workitems", "TF51006: The query must select from WorkItems or WorkItemLinks.");
    }

    /// `[Source].`, `Target.` or nothing.
    side read_prefix() {
        for (const auto& [name, on] : {std::pair<std::string_view, side>{"source", side::source}, {"target", side::target}}) {
            const bool in_brackets = now_.is == token::kind::field && same_text(now_.text, name);
            if (!in_brackets && !is_word(std::string{name} + '.')) continue;
            if (!links_) refuse("TF51005: Only a query for links has a source and a target.", now_.text);
            advance();
            if (in_brackets) expect_symbol(".");
            return on;
        }
        return side::item;
    }

    sided_field read_sided_field() {
        const auto on = read_prefix();
        if (links_ && on == side::item && now_.is == token::kind::field && same_text(now_.text, link_type_field().reference_name)) {
            advance();
            return {&link_type_field(), side::link};
        }
        return {&read_field(), on};
    }

    static std::optional<side> side_of(const condition& of) {
        if (of.is == condition::kind::test) return of.on;
        std::optional<side> common;
        for (const auto& part : of.parts) {
            const auto one = side_of(part);
            if (!one || (common && common != one)) return std::nullopt;
            common = one;
        }
        return common;
    }

    static void split_sides(query& out, condition all) {
        std::vector<condition> parts;
        if (side_of(all) || all.is != condition::kind::all)
            parts.push_back(std::move(all));
        else
            parts = std::move(all.parts);
        for (auto& part : parts) {
            const auto on = side_of(part);
            if (!on) refuse("TF51006: Conditions on the source, the link and the target can only be joined by AND.", "WHERE");
            auto& held = on == side::source ? out.source : on == side::target ? out.target : out.link;
            if (!held) {
                held = std::make_unique<condition>(std::move(part));
                continue;
            }
            condition both{condition::kind::all};
            both.parts.push_back(std::move(*held));
            both.parts.push_back(std::move(part));
            *held = std::move(both);
        }
    }

    void read_time(query& out) {
        out.as_of = read_operand();
        using enum operand::kind;
        if (out.as_of->is != text && out.as_of->is != today && out.as_of->is != start)
            refuse("TF51006: ASOF must be followed by a date.", out.as_of->text);
        if (out.as_of->is == text && !parse_time(out.as_of->text)) refuse("TF51006: ASOF must be followed by a date.", out.as_of->text);
    }

    void read_mode(query& out) {
        expect_symbol("(");
        if (take_word("mustcontain"))
            out.links = link_mode::must_contain;
        else if (take_word("maycontain"))
            out.links = link_mode::may_contain;
        else if (take_word("doesnotcontain"))
            out.links = link_mode::does_not_contain;
        else {
            expect_word("recursive", "TF51006: The query has a mode that does not exist.");
            out.links = link_mode::recursive;
            if (take_symbol(",")) {
                expect_word("returnmatchingchildren", "TF51006: The query has a mode that does not exist.");
                out.links = link_mode::matching_children;
            }
        }
        expect_symbol(")");
    }

    /// A tree has one link type, which leads from a parent to its children.
    static void check_tree(const query& out) {
        if (query_type(out) != "tree") return;
        if (out.as_of) refuse("TF51006: A query for trees cannot have ASOF.", out.as_of->text);
        const auto* link = out.link.get();
        const bool one = link && link->is == condition::kind::test && link->compare == comparison::equal && link->operands.size() == 1 &&
                         same_text(link->operands[0].text, "System.LinkTypes.Hierarchy-Forward");
        if (!one) refuse("TF51006: A query for trees must have one link type, System.LinkTypes.Hierarchy-Forward.", "MODE");
    }

    void read_order(query& out) {
        expect_word("by", "TF51006: ORDER must be followed by BY.");
        do {
            const auto on = read_prefix();
            const auto& field = read_field();
            const bool descending = take_word("desc");
            if (!descending) take_word("asc");
            if (field.type == field_type::html || field.type == field_type::history) {
                refuse("TF51008: The query cannot be sorted by this field.", field.reference_name);
            }
            out.order.push_back({&field, descending, on});
        } while (take_symbol(","));
    }

    condition read_any(int depth) {
        auto left = read_all(depth);
        if (!is_word("or")) return left;
        condition out{condition::kind::any};
        out.parts.push_back(std::move(left));
        while (take_word("or")) out.parts.push_back(read_all(depth));
        return out;
    }

    condition read_all(int depth) {
        auto left = read_one(depth);
        if (!is_word("and")) return left;
        condition out{condition::kind::all};
        out.parts.push_back(std::move(left));
        while (take_word("and")) out.parts.push_back(read_one(depth));
        return out;
    }

    condition read_one(int depth) {
        if (depth > deepest) refuse("TF51007: The query nests its conditions too deeply.", now_.text);
        if (take_word("ever")) return read_former_test();
        if (take_word("not")) {
            if (is_word("ever")) refuse("TF51006: EVER cannot be negated.", now_.text);
            condition out{condition::kind::none};
            out.parts.push_back(read_one(depth + 1));
            return out;
        }
        if (take_symbol("(")) {
            auto inner = read_any(depth + 1);
            expect_symbol(")");
            return inner;
        }
        return read_test();
    }

    /// `EVER [field] = value`
    condition read_former_test() {
        auto out = read_test();
        if (out.compare != comparison::equal) refuse("TF51006: EVER can only be used with =.", "EVER");
        out.compare = comparison::ever;
        return out;
    }

    condition read_test() {
        condition out{condition::kind::test};
        const auto [field, on] = read_sided_field();
        out.field = field;
        out.on = on;
        if (links_ && on == side::item)
            refuse("TF51006: In a query for links, a field needs [Source] or [Target].", '[' + std::string{field->reference_name} + ']');
        read_comparison(out);
        for (const auto& value : out.operands) {
            if (value.is == operand::kind::field && value.on != side::item && value.on != on)
                refuse("TF51006: A comparison cannot have fields of both sides.", '[' + std::string{field->reference_name} + ']');
        }
        check_allowed(out);
        return out;
    }

    void read_comparison(condition& out) {
        static constexpr std::array<std::pair<std::string_view, comparison>, 6> symbols{
            {{"=", comparison::equal}, {"<>", comparison::not_equal}, {"<", comparison::less}, {">", comparison::greater},
                {"<=", comparison::less_equal}, {">=", comparison::greater_equal}}};
        for (const auto& symbol : symbols) {
            if (!take_symbol(symbol.first)) continue;
            out.compare = symbol.second;
            out.operands.push_back(read_operand());
            return;
        }
        if (take_word("is")) return read_emptiness(out);
        out.negated = take_word("not");
        if (take_word("in")) return read_list(out);
        if (take_word("contains")) {
            out.compare = take_word("words") ? comparison::contains_words : comparison::contains;
        } else if (take_word("under")) {
            out.compare = comparison::under;
        } else if (!out.negated && take_word("ever")) {
            out.compare = comparison::ever;
        } else {
            refuse("TF51006: The query has an operator that does not exist.", now_.text);
        }
        out.operands.push_back(read_operand());
    }

    void read_emptiness(condition& out) {
        out.negated = take_word("not");
        expect_word("empty", "TF51006: IS must be followed by EMPTY or NOT EMPTY.");
        out.compare = comparison::empty;
    }

    void read_list(condition& out) {
        if (take_word("group")) {
            out.compare = comparison::in_group;
            out.operands.push_back(read_operand());
            if (out.operands[0].is != operand::kind::text) refuse("TF51006: The name of a group is missing in the query.", now_.text);
            return;
        }
        out.compare = comparison::in;
        expect_symbol("(");
        do out.operands.push_back(read_operand());
        while (take_symbol(","));
        expect_symbol(")");
    }

    operand read_operand() {
        const auto on = links_ ? read_prefix() : side::item;
        const auto value = now_;
        const bool minus = value.is == token::kind::symbol && value.text == "-";
        advance();
        if (minus) return read_number(true);
        if (value.is == token::kind::text) return {operand::kind::text, value.text};
        if (value.is == token::kind::number) return number_of(value, false);
        if (value.is == token::kind::macro) return read_macro(value);
        if (value.is == token::kind::word && (same_text(value.text, "true") || same_text(value.text, "false"))) {
            return {operand::kind::text, value.text};
        }
        if (value.is == token::kind::field) {
            operand out{operand::kind::field};
            out.on = on;
            out.field = find_field(value.text);
            if (!out.field) refuse("TF51005: The query references a field that does not exist.", '[' + value.text + ']');
            return out;
        }
        refuse("TF51006: A value is missing in the query.", value.text);
    }

    operand read_number(bool minus) {
        const auto value = now_;
        if (value.is != token::kind::number) refuse("TF51006: A number is missing in the query.", value.text);
        advance();
        return number_of(value, minus);
    }

    static operand number_of(const token& value, bool minus) {
        const auto number = parse_double(value.text);
        if (!number) refuse("TF51006: This is not a number.", value.text);
        return {operand::kind::number, (minus ? "-" : "") + value.text, minus ? -*number : *number};
    }

    operand read_macro(const token& macro) {
        if (macro.text == "me") return {operand::kind::me};
        if (macro.text == "project") return {operand::kind::project};
        if (macro.text == "currentiteration") return read_current_iteration();
        if (macro.text == "teamareas") return {operand::kind::team_areas, read_team("@TeamAreas")};
        for (const std::string_view set : {"follows", "myrecentactivity", "recentmentions", "recentprojectactivity"})
            if (macro.text == set) return {operand::kind::item_set, macro.text};
        const auto unit = unit_of(macro.text);
        if (!unit) refuse("TF51011: The query has a macro that is not supported.", '@' + macro.text);
        operand out{macro.text == "today" ? operand::kind::today : operand::kind::start};
        out.start_of = *unit;
        if (out.is == operand::kind::start && take_symbol("(")) out.argument = read_distance(*unit);
        out.offset = read_offset(macro.text, *unit);
        return out;
    }

    operand read_current_iteration() {
        operand out{operand::kind::current_iteration, read_team("@CurrentIteration")};
        out.offset = read_offset("currentiteration", 'd');
        return out;
    }

    /// `('[Project]\Team')`, or empty.
    std::string read_team(std::string_view macro) {
        if (!take_symbol("(")) return {};
        const auto team = now_;
        if (team.is != token::kind::text || team.text.empty())
            refuse("TF51011: The argument of " + std::string{macro} + " must be a team: '[Project]\\Team'.", team.text);
        advance();
        expect_symbol(")");
        return team.text;
    }

    /// The unit of a date macro's offset.
    static std::optional<char> unit_of(std::string_view macro) {
        if (macro == "today" || macro == "startofday") return 'd';
        if (macro == "startofweek") return 'w';
        if (macro == "startofmonth") return 'M';
        if (macro == "startofyear") return 'y';
        return std::nullopt;
    }

    static constexpr std::int64_t farthest = 36500;

    distance read_offset(std::string_view macro, char unit) {
        const bool minus = take_symbol("-");
        if (!minus && !take_symbol("+")) return {0, unit};
        const auto count = parse_integer(read_number(false).text);
        if (!count || *count > farthest) refuse("TF51011: The offset of a macro must be a whole number.", macro);
        return {minus ? -*count : *count, unit};
    }

    distance read_distance(char unit) {
        const auto given = now_;
        if (given.is != token::kind::text) refuse("TF51011: The argument of a macro must be a text such as '-1w'.", given.text);
        advance();
        expect_symbol(")");
        std::string_view text = given.text;
        if (!text.empty() && std::string_view{"yMwdhm"}.find(text.back()) != std::string_view::npos) {
            unit = text.back();
            text.remove_suffix(1);
        }
        if (text.starts_with('+')) text.remove_prefix(1);
        const auto count = parse_integer(text);
        if (!count || *count > farthest || *count < -farthest)
            refuse("TF51011: The argument of a macro must be a text such as '-1w'.", given.text);
        return {*count, unit};
    }

    static void check_allowed(const condition& test) {
        using enum field_type;
        const auto type = test.field->type;
        const bool worded = type == html || type == history || type == plain_text;
        const bool text_like = worded || type == text || type == identity;
        const auto compare = test.compare;
        const bool words = compare == comparison::contains || compare == comparison::contains_words;
        bool allowed = true;
        if (words) allowed = text_like;
        if (compare == comparison::under) allowed = type == tree_path;
        if (compare == comparison::in_group) allowed = type == identity || type == text;
        if ((worded && type != plain_text) && !words) allowed = compare == comparison::empty;
        const bool ordered = compare == comparison::less || compare == comparison::greater || compare == comparison::less_equal ||
                             compare == comparison::greater_equal;
        if (ordered) allowed = type == integer || type == decimal || type == date_time || type == text;
        const auto is_set = [](const operand& value) { return value.is == operand::kind::item_set; };
        if (std::any_of(test.operands.begin(), test.operands.end(), is_set))
            allowed = test.field->reference_name == "System.Id" && (compare == comparison::in || compare == comparison::equal);
        if (!allowed) refuse("TF51003: This operator cannot be used with this field.", '[' + std::string{test.field->reference_name} + ']');
    }

    scanner scanner_;
    token now_;
    bool links_ = false;
};

} // namespace

const field_definition& link_type_field() {
    static constexpr field_definition field{"System.Links.LinkType", "Link Type", field_type::text};
    return field;
}

std::string_view query_type(const query& of) {
    if (!of.links) return "flat";
    return of.links == link_mode::recursive || of.links == link_mode::matching_children ? "tree" : "oneHop";
}

query parse(std::string_view text) {
    std::size_t units = 0; // in UTF-16, like .NET
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    if (units > longest_query) {
        throw query_refused("VS402338: The query has more than the allowed " + std::to_string(longest_query) + " characters.");
    }
    return parser{text}.read();
}

} // namespace simulator::wiql
