// SPDX-License-Identifier: BSL-1.0
#include "exceptions.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace published {
namespace {
constexpr const char* between = " | ";
} // namespace

exceptions::exceptions(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        const std::size_t reason = line.rfind(between);
        if (std::count(line.begin(), line.end(), '|') != 3 || reason == std::string::npos || reason + 4 >= line.size())
            throw std::runtime_error(file.string() + ": not 'operation | example | check | reason': " + line);
        if (!all_.insert(line.substr(0, reason)).second) throw std::runtime_error(file.string() + ": twice: " + line);
    }
}

bool exceptions::lists(const std::string& operation, const std::string& example, const std::string& check) {
    const std::string key = operation + between + example + between + check;
    if (!all_.count(key)) return false;
    used_.insert(key);
    return true;
}

std::vector<std::string> exceptions::unused() const {
    std::vector<std::string> left;
    std::set_difference(all_.begin(), all_.end(), used_.begin(), used_.end(), std::back_inserter(left));
    return left;
}

} // namespace published
