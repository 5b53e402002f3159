// SPDX-License-Identifier: BSL-1.0
// The exceptions listed in exceptions.txt, each with its reason: examples that the published description contradicts.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace published {

class exceptions {
public:
    /// Throws std::exception for a file that cannot be read or a line without a reason.
    explicit exceptions(const std::filesystem::path& file);

    /// True when this check of this example is listed. `example` is `<area>/<file>`.
    bool lists(const std::string& operation, const std::string& example, const std::string& check);
    std::size_t size() const { return all_.size(); }
    /// The exceptions that no example needed.
    std::vector<std::string> unused() const;

private:
    std::set<std::string> all_{};
    std::set<std::string> used_{};
};

} // namespace published
