// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/run.hpp>

#include <azdo_cli/command.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/display_text.hpp>

#include <command_line/parse.hpp>

#include <azdo/core/failure.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/version.hpp>

#include <algorithm>
#include <deque>
#include <ostream>
#include <utility>

namespace azdo_cli {

namespace {

/// The place of the first word from `at` on that is neither an option nor the value of one.
std::size_t next_word(const std::vector<std::string>& words, std::size_t at) {
    for (; at < words.size() && words[at].starts_with('-'); ++at)
        for (const option& one : common_options())
            if (one.name == words[at] && !one.value.empty()) ++at;
    return std::min(at, words.size());
}

/// Takes the command's name out of the words; null where there is none.
const command* take_command(std::vector<std::string>& words) {
    const std::size_t first = next_word(words, 0);
    if (first == words.size()) return nullptr;
    const std::size_t second = next_word(words, first + 1);
    const command* found = second < words.size() ? find_command(words[first] + ' ' + words[second]) : nullptr;
    if (found != nullptr)
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(second));
    else if (found = find_command(words[first]); found == nullptr)
        throw usage_error("there is no command " + one_line(cut(words[first], 40)) + ": azdo --help lists them");
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(first));
    return found;
}

/// The values of options while CLI11 reads them, which keeps references.
struct option_values {
    const option* what;
    bool set = false;
    std::vector<std::string> values{};
    CLI::Option* read = nullptr;
};

void check_operands(const command& of, std::size_t given) {
    const auto needed =
        static_cast<std::size_t>(std::count_if(of.operands.begin(), of.operands.end(), [](const operand& one) { return one.required; }));
    const std::string usage = ": azdo " + std::string(of.name) + (of.operands.empty() ? "" : " ") + operands_of(of);
    if (given < needed) throw usage_error(std::string(of.operands[given].name) + " is missing" + usage);
    const bool open = !of.operands.empty() && of.operands.back().repeats;
    if (given > of.operands.size() && !open) throw usage_error("there is an argument too many" + usage);
}

arguments read_arguments(const command& of, const std::vector<std::string>& words) {
    CLI::App line;
    command_line::only_what_is_added(line);
    std::deque<option_values> all;
    for (const auto* options : {&of.options, &common_options()})
        for (const option& one : *options) {
            option_values& to = all.emplace_back(option_values{&one});
            const std::string name(one.name);
            if (one.value.empty())
                to.read = command_line::add_switch(line, name == "--help" ? "-h,--help" : name, to.set);
            else if (one.repeats)
                to.read = line.add_option(name, to.values)->expected(1)->allow_extra_args(false)->take_all();
            else
                to.read = command_line::add_single(line, name, to.values.emplace_back());
        }
    std::deque<std::string> operands; // a vector would read [a,b] as two
    std::vector<const CLI::Option*> places;
    for (std::size_t i = 0; i < words.size(); ++i)
        places.push_back(line.add_option("argument" + std::to_string(i), operands.emplace_back()));
    try {
        command_line::parse(line, words);
    } catch (const command_line::usage_error& why) {
        throw usage_error(why.what());
    }
    arguments made;
    for (option_values& one : all)
        if (one.read->count() > 0) made.options.emplace(one.what->name, std::move(one.values));
    for (std::size_t i = 0; i < places.size() && !places[i]->empty(); ++i) made.operands.push_back(std::move(operands[i]));
    if (!made.has("--help")) check_operands(of, made.operands.size());
    return made;
}

int code_of(azdo::failure_kind kind) {
    switch (kind) {
    case azdo::failure_kind::invalid_input: return unusable;
    case azdo::failure_kind::not_signed_in: return not_signed_in;
    case azdo::failure_kind::not_found: return not_found;
    case azdo::failure_kind::conflict: return conflict;
    default: return failed;
    }
}

/// One line: what went wrong, and what to do.
std::string line_of(const azdo::failure& why, bool verbose) {
    if (verbose) return azdo::to_string(why);
    std::string text = azdo::sanitized(why.message);
    std::string_view advice = azdo::advice(why);
    if (why.kind == azdo::failure_kind::not_signed_in) advice = "azdo login signs you in";
    if (!advice.empty() && text.find(advice) == text.npos) text.append(" (").append(advice).append(1, ')');
    return text;
}

int carry_out(std::vector<std::string>& words, const surroundings& around) {
    const bool wants_help = words.empty() || words.front() == "help" || words.front() == "--help" || words.front() == "-h";
    if (wants_help && !words.empty()) words.erase(words.begin());
    if (!words.empty() && words.front() == "--version") {
        around.out << "azdo " AZDO_VERSION_STRING "\n";
        return done;
    }
    const command* const found = take_command(words);
    if (found == nullptr && !wants_help) throw usage_error("there is no command: azdo --help lists them");
    if (wants_help) {
        around.out << (found == nullptr ? help_text(around.width) : help_text(*found, around.width));
        return done;
    }
    context here(read_arguments(*found, words), around);
    if (here.given().has("--help") && found->explain != nullptr && !here.given().operands.empty()) {
        found->explain(here);
        return done;
    }
    if (here.given().has("--help")) {
        around.out << help_text(*found, around.width);
        return done;
    }
    const auto ended = found->run(here);
    here.flush();
    if (ended) return done;
    if (ended.error().kind != azdo::failure_kind::cancelled || !around.stop.stop_requested())
        around.error << "azdo: " << line_of(ended.error(), here.verbose()) << std::endl;
    return code_of(ended.error().kind);
}

} // namespace

int run(std::vector<std::string> words, const surroundings& around) {
    try {
        return carry_out(words, around);
    } catch (const usage_error& why) {
        around.error << "azdo: " << why.what() << std::endl;
        return unusable;
    } catch (const outcome_failed& why) {
        around.out.flush();
        around.error << "azdo: " << why.what() << std::endl;
        return failed;
    }
}

} // namespace azdo_cli
