// SPDX-License-Identifier: BSL-1.0
#include "git_objects.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <queue>
#include <stdexcept>

namespace simulator::git {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

std::string to_hex(std::string_view bytes) {
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += hexadecimal[byte >> 4];
        out += hexadecimal[byte & 15];
    }
    return out;
}

std::string from_hex(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out += static_cast<char>((hexadecimal.find(text[i]) << 4) | hexadecimal.find(text[i + 1]));
    return out;
}

std::string sha1(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha1(), nullptr) != 1) throw std::runtime_error("SHA-1");
    return to_hex({reinterpret_cast<const char*>(digest.data()), size});
}

std::string line(const signature& of) { return of.name + " <" + of.email + "> " + std::to_string(of.seconds) + " +0000"; }

/// Git compares a folder's name as if it ended with a slash.
std::string sorting_name(const tree_entry& of) { return of.is_folder() ? of.name + '/' : of.name; }

} // namespace

std::string_view name_of(object_kind kind) {
    static constexpr std::array<std::string_view, 4> names{"blob", "tree", "commit", "tag"};
    return names[static_cast<std::size_t>(kind)];
}

std::string signature::date() const {
    const auto stored = to_stored_time(time_point{std::chrono::seconds{seconds}});
    return stored.substr(0, 19) + 'Z';
}

bool is_object_id(std::string_view text) {
    return text.size() >= 6 && text.size() <= 40 && text.find_first_not_of("0123456789abcdefABCDEF") == text.npos;
}

std::string object_store::put(object made) {
    auto id = sha1(std::string{name_of(made.kind)} + ' ' + std::to_string(made.bytes.size()) + '\0' + made.bytes);
    objects_.emplace(id, std::move(made));
    return id;
}

std::string object_store::put_blob(std::string bytes) { return put({object_kind::blob, std::move(bytes)}); }

std::string object_store::put_tree(std::vector<tree_entry> entries) {
    std::sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) { return sorting_name(left) < sorting_name(right); });
    object made{object_kind::tree, {}};
    for (const auto& entry : entries) made.bytes += entry.mode + ' ' + entry.name + '\0' + from_hex(entry.id);
    made.entries = std::move(entries);
    return put(std::move(made));
}

std::string object_store::put_tree(const file_map& files) {
    std::map<std::string, file_map, std::less<>> folders;
    std::vector<tree_entry> entries;
    for (const auto& [path, held] : files) {
        const auto slash = path.find('/');
        if (slash == std::string::npos) {
            entries.push_back({held.mode, path, held.id});
        } else {
            folders[path.substr(0, slash)].emplace(path.substr(slash + 1), held);
        }
    }
    for (const auto& [name, inside] : folders) entries.push_back({"40000", name, put_tree(inside)});
    return put_tree(std::move(entries));
}

std::string object_store::put_commit(const commit& made) {
    object out{object_kind::commit, "tree " + made.tree + '\n'};
    for (const auto& parent : made.parents) out.bytes += "parent " + parent + '\n';
    out.bytes += "author " + line(made.author) + "\ncommitter " + line(made.committer) + "\n\n" + made.message;
    out.as_commit = made;
    return put(std::move(out));
}

std::string object_store::put_tag(const tag& made) {
    object out{object_kind::tag, "object " + made.object + "\ntype " + std::string{name_of(made.kind)} + "\ntag " + made.name +
                                     "\ntagger " + line(made.tagger) + "\n\n" + made.message};
    out.as_tag = made;
    return put(std::move(out));
}

void object_store::add_all(const object_store& from) { objects_.insert(from.objects_.begin(), from.objects_.end()); }

const object_store::object* object_store::find(std::string_view id) const {
    const auto found = objects_.find(id);
    return found == objects_.end() ? nullptr : &found->second;
}

std::optional<object_kind> object_store::kind_of(std::string_view id) const {
    const auto* found = find(id);
    return found ? std::optional{found->kind} : std::nullopt;
}

const std::string* object_store::blob(std::string_view id) const {
    const auto* found = find(id);
    return found && found->kind == object_kind::blob ? &found->bytes : nullptr;
}

std::vector<tree_entry> object_store::tree(std::string_view id) const {
    const auto* found = find(id);
    return found ? found->entries : std::vector<tree_entry>{};
}

const commit* object_store::find_commit(std::string_view id) const {
    const auto* found = find(id);
    return found && found->kind == object_kind::commit ? &found->as_commit : nullptr;
}

const tag* object_store::find_tag(std::string_view id) const {
    const auto* found = find(id);
    return found && found->kind == object_kind::tag ? &found->as_tag : nullptr;
}

std::optional<std::string> object_store::complete(std::string_view prefix) const {
    if (!is_object_id(prefix)) return std::nullopt;
    const auto text = lower(prefix);
    const auto first = objects_.lower_bound(text);
    if (first == objects_.end() || !first->first.starts_with(text)) return std::nullopt;
    const auto next = std::next(first);
    if (next != objects_.end() && next->first.starts_with(text)) return std::nullopt;
    return first->first;
}

std::size_t object_store::size_of(std::string_view id) const {
    const auto* found = find(id);
    return found ? found->bytes.size() : 0;
}

file_map object_store::files(std::string_view tree_or_commit) const {
    if (const auto* made = find_commit(tree_or_commit)) return files(made->tree);
    file_map out;
    for (const auto& entry : tree(tree_or_commit)) {
        if (!entry.is_folder()) {
            out.emplace(entry.name, file{entry.mode, entry.id});
            continue;
        }
        for (auto& [path, held] : files(entry.id)) out.emplace(entry.name + '/' + path, held);
    }
    return out;
}

std::string object_store::peel(std::string id) const {
    while (const auto* held = find_tag(id)) id = held->object;
    return find_commit(id) ? id : std::string{};
}

std::set<std::string, std::less<>> object_store::ancestors(std::string_view id) const {
    std::set<std::string, std::less<>> seen;
    std::vector<std::string> open{std::string{id}};
    while (!open.empty()) {
        const auto next = std::move(open.back());
        open.pop_back();
        const auto* made = find_commit(next);
        if (!made || !seen.insert(next).second) continue;
        open.insert(open.end(), made->parents.begin(), made->parents.end());
    }
    return seen;
}

bool object_store::is_ancestor(std::string_view older, std::string_view newer) const {
    const auto all = ancestors(newer);
    return all.find(older) != all.end();
}

std::vector<std::string> object_store::log(std::string_view id) const { return log_without(id, {}); }

std::vector<std::string> object_store::log_without(std::string_view of, std::string_view without) const {
    auto all = ancestors(of);
    for (const auto& known : ancestors(without)) all.erase(known);
    std::map<std::string, std::size_t, std::less<>> children;
    for (const auto& one : all) {
        for (const auto& parent : find_commit(one)->parents) ++children[parent];
    }
    using dated = std::pair<std::int64_t, std::string>;
    std::priority_queue<dated> ready;
    for (const auto& one : all) {
        if (children[one] == 0) ready.emplace(find_commit(one)->committer.seconds, one);
    }
    std::vector<std::string> out;
    while (!ready.empty()) {
        const auto next = ready.top().second;
        ready.pop();
        out.push_back(next);
        for (const auto& parent : find_commit(next)->parents) {
            if (--children[parent] == 0 && all.count(parent) != 0) ready.emplace(find_commit(parent)->committer.seconds, parent);
        }
    }
    return out;
}

std::vector<std::string> object_store::merge_bases(std::string_view left, std::string_view right) const {
    const auto ours = ancestors(left), theirs = ancestors(right);
    std::set<std::string, std::less<>> common;
    for (const auto& one : ours) {
        if (theirs.count(one) != 0) common.insert(one);
    }
    auto best = common;
    for (const auto& one : common) {
        for (const auto& older : ancestors(one)) {
            if (older != one) best.erase(older);
        }
    }
    return {best.begin(), best.end()};
}

} // namespace simulator::git
