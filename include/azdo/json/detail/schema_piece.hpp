// SPDX-License-Identifier: BSL-1.0
// The JSON Schema of one value under construction: its type, its keywords, and its alternatives.
#pragma once

#include <azdo/json/encode.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::json {

/// What a JSON Schema should say in addition to the types.
struct schema_options {
    bool null_is_absent = false; ///< null is allowed in place of anything that is not required (`decode_options::null_is_absent`)
    bool variables = false;      ///< the string `"${NAME}"` is allowed in place of numbers, booleans, and strings with rules
    std::string_view id{};       ///< `$id`: the address of the schema; empty for none
    std::string_view title{};
};

/// A check that JSON Schema cannot express.
struct unsaid_check {
    std::string type; ///< of the object, as in `$defs`
    std::string key;  ///< of the member; empty for the object as a whole
    std::string what; ///< "a Client Secret"
    bool operator==(const unsaid_check&) const = default;
};

inline namespace AZDO_JSON_ISA {

/// The string that refers to a variable: `"${NAME}"`, as a pattern of JSON Schema.
inline constexpr std::string_view variable_keyword = R"("pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$")";

/// Members of a JSON object, separated by commas.
class keyword_list {
public:
    keyword_list& add(std::string_view members) {
        if (members.empty()) return *this;
        if (!text_.empty()) text_ += ',';
        text_ += members;
        return *this;
    }
    keyword_list& add(std::string_view key, std::string_view value) {
        std::string member = encode(key);
        return add(member.append(1, ':').append(value));
    }
    const std::string& text() const noexcept { return text_; }
    std::string braced() const { return "{" + text_ + "}"; }

private:
    std::string text_{};
};

struct schema_piece {
    std::string_view type{}; ///< `string`, `integer`, `number` or `boolean`; empty if `keywords` say it
    keyword_list keywords{};
    bool secret = false;
    bool takes_null = false;
    std::vector<std::string_view> more{}; ///< further sets of keywords that must hold as well

    /// Adds keywords of a check. Sets after the first are kept apart, since they may have the same members.
    void hold(std::string_view members) {
        if (members.empty()) return;
        if (held_)
            more.push_back(members);
        else
            keywords.add(members);
        held_ = true;
    }
    /// True if a check already has this keyword.
    static bool has(std::string_view members, std::string_view keyword) { return members.find(keyword) != members.npos; }

    /// The members of the complete schema. `null`: null is allowed too.
    keyword_list finished(bool null, bool variables) const {
        const bool any_null = null || takes_null;
        const bool scalar = !type.empty() && type != "string";
        const bool ruled = type == "string" && (!keywords.text().empty() || !more.empty());
        const bool variable = variables && (scalar || ruled);
        keyword_list made;
        const bool anything = type.empty() && keywords.text().empty() && more.empty();
        if ((type.empty() || ruled) && (any_null || variable) && !anything) {
            std::string all = "[" + itself({}).braced();
            if (variable) all.append(R"(,{"type":"string",)").append(variable_keyword) += '}';
            if (any_null) all += R"(,{"type":"null"})";
            made.add("anyOf", all += ']');
        } else {
            std::vector<std::string_view> others;
            if (variable) others.push_back("string");
            if (any_null && !anything) others.push_back("null");
            made = itself(others);
            if (variable && !has(made.text(), "\"pattern\"")) made.add(variable_keyword); // otherwise the check's own pattern allows it
        }
        if (secret) made.add(R"("writeOnly":true)");
        return made;
    }

private:
    keyword_list itself(const std::vector<std::string_view>& others) const {
        keyword_list made;
        if (!type.empty()) {
            std::string types = encode(type);
            for (const std::string_view one : others) types.append(",").append(encode(one));
            made.add("type", others.empty() ? types : "[" + types + "]");
        }
        made.add(keywords.text());
        if (more.empty()) return made;
        std::string all;
        for (const std::string_view one : more) all.append(all.empty() ? "[{" : ",{").append(one) += '}';
        return made.add("allOf", all += ']');
    }

    bool held_ = false;
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
