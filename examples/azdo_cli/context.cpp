// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/context.hpp>

#include <azdo_cli/account.hpp>
#include <azdo_cli/display_text.hpp>

#include <azdo/json/indent.hpp>

#include <algorithm>
#include <ostream>

namespace azdo_cli {

namespace {

const std::string& nothing() {
    static const std::string empty;
    return empty;
}

/// A whole number from 1 to 999,999,999; 0 for any other text.
int whole_number(const std::string& text) {
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != text.npos) return 0;
    return std::stoi(text);
}

std::string_view code_of(style how) {
    switch (how) {
    case style::strong: return "\x1b[1m";
    case style::faint: return "\x1b[2m";
    case style::good: return "\x1b[32m";
    case style::bad: return "\x1b[31m";
    case style::plain: break;
    }
    return {};
}

} // namespace

const std::string& arguments::value(std::string_view name) const {
    const auto found = options.find(name);
    return found == options.end() || found->second.empty() ? nothing() : found->second.back();
}

const std::vector<std::string>& arguments::values(std::string_view name) const {
    static const std::vector<std::string> none;
    const auto found = options.find(name);
    return found == options.end() ? none : found->second;
}

const std::string& context::operand(std::size_t at) const { return at < given_.operands.size() ? given_.operands[at] : nothing(); }

int context::number(std::size_t at, std::string_view name) const {
    const int read = whole_number(operand(at));
    if (read == 0) throw usage_error(std::string(name) + " has to be a whole number above 0");
    return read;
}

int context::number(std::string_view option, int otherwise) const {
    if (!given_.has(option)) return otherwise;
    const int read = whole_number(given_.value(option));
    if (read == 0) throw usage_error(std::string(option) + " needs a whole number above 0");
    return read;
}

azdo::result<azdo::client> context::connect() const { return azdo_cli::connect(given_, around_); }

std::string context::project_or_none() const { return chosen_project(given_, around_); }

std::string context::project() const {
    std::string name = project_or_none();
    if (name.empty()) throw usage_error("this command needs a project: --project NAME, or AZDO_PROJECT (azdo projects lists them)");
    return name;
}

azdo::call_options context::call_options(std::chrono::milliseconds timeout) const { return {.timeout = timeout, .stop = around_.stop}; }

void context::print(const table& what) const {
    bool is_title = true;
    for (const std::string& line : lines_of(what, around_.width)) {
        print_line(line, is_title ? style::strong : style::plain);
        is_title = false;
    }
}

void context::print_line(std::string_view text, style how) const {
    const std::string_view code = around_.colour ? code_of(how) : std::string_view();
    for (const std::string& line : safe_lines(text)) around_.out << code << line << (code.empty() ? "" : "\x1b[0m") << '\n';
    if (!around_.out) throw output_lost();
}

void context::print_lines(std::string_view text) const {
    if (text.ends_with('\n')) text.remove_suffix(1);
    print_line(text);
}

void context::print_json(std::string_view text) const {
    if (around_.width == 0)
        around_.out << text << '\n';
    else
        for (const std::string& line : safe_lines(azdo::json::indented(text))) around_.out << line << '\n';
    if (!around_.out) throw output_lost();
}

void context::tell(std::string_view text) const { around_.error << one_line(text) << std::endl; }

void context::flush() const {
    around_.out.flush();
    if (!around_.out) throw output_lost();
}

progress::~progress() {
    if (visible_) around_.error << "\r\x1b[K" << std::flush;
}

void progress::show(std::uint64_t now, std::uint64_t most) {
    const auto time = std::chrono::steady_clock::now();
    if (around_.error_width < 20 || (visible_ && time - shown_ < std::chrono::milliseconds(100))) return;
    shown_ = time;
    visible_ = true;
    std::string line;
    if (most != 0) {
        const double part = static_cast<double>(std::min(now, most)) / static_cast<double>(most);
        const std::size_t size = std::min<std::size_t>(30, around_.error_width / 3);
        const std::string percent = std::to_string(static_cast<int>(part * 100));
        line.append(1, '[').append(static_cast<std::size_t>(part * static_cast<double>(size)), '#').resize(size + 1, '.');
        line.append("] ").append(3 - percent.size(), ' ').append(percent).append("% ");
    } else {
        line = std::to_string(now) + ' ';
    }
    around_.error << '\r' << cut(line + one_line(label_), around_.error_width - 1) << "\x1b[K" << std::flush;
}

} // namespace azdo_cli
