// SPDX-License-Identifier: BSL-1.0
#include "clusters.hpp"

#include <algorithm>
#include <set>

namespace generate_api {
namespace {

/// Tarjan's strongly connected components.
class search {
public:
    explicit search(const std::map<std::string, type>& types) : types_(types) {
        for (const auto& [name, one] : types_)
            if (!index_.count(name)) visit(name);
    }
    clusters found{};

private:
    void visit(const std::string& name) {
        const std::size_t mine = index_.size();
        index_[name] = lowest_[name] = mine;
        stack_.push_back(name);
        bool to_itself = false;
        for (const member& one : types_.at(name).members) {
            for (const std::string& next : one.type.types) {
                to_itself = to_itself || next == name;
                if (!index_.count(next)) {
                    visit(next);
                    lowest_[name] = std::min(lowest_[name], lowest_[next]);
                } else if (std::find(stack_.begin(), stack_.end(), next) != stack_.end()) {
                    lowest_[name] = std::min(lowest_[name], index_[next]);
                }
            }
        }
        if (lowest_[name] == mine) close(name, to_itself);
    }

    void close(const std::string& name, bool to_itself) {
        cluster made;
        for (std::string last; last != name;) {
            last = stack_.back();
            stack_.pop_back();
            made.types.push_back(last);
            found.of[last] = found.all.size();
        }
        std::sort(made.types.begin(), made.types.end());
        made.recursive = to_itself || made.types.size() > 1;
        found.all.push_back(std::move(made));
    }

    const std::map<std::string, type>& types_;
    std::map<std::string, std::size_t> index_{};
    std::map<std::string, std::size_t> lowest_{};
    std::vector<std::string> stack_{};
};

std::size_t users_of(const std::string& name, const std::map<std::string, type>& types) {
    const auto uses = [&](const auto& one) {
        return std::any_of(
            one.second.members.begin(), one.second.members.end(), [&](const member& held) { return held.type.types.count(name) != 0; });
    };
    return static_cast<std::size_t>(std::count_if(types.begin(), types.end(), uses));
}

} // namespace

clusters find_clusters(const std::map<std::string, type>& types) {
    clusters found = search(types).found;
    for (cluster& one : found.all) {
        const auto fewer = [&](const std::string& a, const std::string& b) { return users_of(a, types) < users_of(b, types); };
        one.name = *std::max_element(one.types.begin(), one.types.end(), fewer);
    }
    return found;
}

} // namespace generate_api
