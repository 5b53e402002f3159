// SPDX-License-Identifier: BSL-1.0
// Texts like the service's, generated from a seed: a response with work items, a services configuration, a JSON Patch document.
#pragma once

#include "codec.hpp"
#include "model.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace benchmarks {

/// SplitMix64: the same numbers on every platform.
class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed) noexcept : state_(seed) {}
    std::uint64_t next() noexcept {
        std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }
    /// A number from `first` to `last`.
    std::uint64_t between(std::uint64_t first, std::uint64_t last) noexcept { return first + next() % (last - first + 1); }
    bool one_in(std::uint64_t count) noexcept { return next() % count == 0; }
    template <class T, std::size_t N>
    const T& pick(const T (&from)[N]) noexcept {
        return from[next() % N];
    }

private:
    std::uint64_t state_;
};

/// The script of the words in titles, descriptions, paths and tags.
enum class script { latin, cyrillic_and_han };

/// Generates the texts. `shuffled`: the members of every object are in random order.
class payload {
public:
    explicit payload(std::uint64_t seed, bool shuffled = false, script words_in = script::latin)
        : random_(seed), order_(seed + 1), shuffled_(shuffled), script_(words_in) {}

    /// A response with work items like that of `GET /_apis/wit/workitems?ids=…`: about 3.2 kB each.
    std::string work_items(std::size_t count) {
        std::string all;
        for (std::size_t i = 0; i < count; ++i) (all += i == 0 ? "" : ",") += work_item(1000 + i);
        return padded(object({{"count", std::to_string(count)}, {"value", "[" + all + "]"}}));
    }
    std::string one_work_item() { return work_item(random_.between(1, 99'999)); }
    /// A services configuration of about 2.5 kB, indented as people write it.
    std::string config();
    /// A change of a work item.
    benchmarks::patch patch() {
        return {{"test", "/rev", std::to_string(random_.between(1, 99))},
            {"add", "/fields/System.Title", join({"Change the \"", word(), "\" of ", word()})},
            {"add", "/fields/System.State", random_.one_in(2) ? "Active" : "Closed"}};
    }

private:
    using members = std::vector<std::pair<std::string_view, std::string>>;

    static std::string padded(std::string text) {
        text.reserve(text.size() + padding);
        return text;
    }
    /// Unlike a chain of `+`, its operands are evaluated in order by every compiler.
    static std::string join(std::initializer_list<std::string_view> parts) {
        std::string text;
        for (const std::string_view part : parts) text += part;
        return text;
    }
    static std::string quoted(std::string_view raw) { return join({"\"", raw, "\""}); }
    std::string object(members all) {
        if (shuffled_)
            for (std::size_t i = all.size(); i > 1; --i) std::swap(all[i - 1], all[order_.between(0, i - 1)]);
        std::string text = "{";
        for (const auto& one : all) (((text += text.size() == 1 ? "" : ",") += quoted(one.first)) += ':') += one.second;
        return text += '}';
    }

    const char* word() {
        static constexpr const char* words[] = {"build", "pipeline", "release", "editor", "shader", "texture", "network", "session",
            "account", "import", "export", "report", "search", "index", "cache", "layout", "button", "menu", "player", "physics", "sound",
            "camera", "level", "inventory"};
        static constexpr const char* others[] = {"сборка", "конвейер", "выпуск", "редактор", "шейдер", "текстура", "сеть", "сеанс",
            "учётная", "запись", "экспорт", "отчёт", "构建", "管道", "发布", "编辑器", "着色器", "纹理", "网络", "会话", "帐户", "导入",
            "导出", "报告🚀"};
        return script_ == script::latin ? random_.pick(words) : random_.pick(others);
    }
    std::string words(std::size_t count) {
        std::string text = word();
        for (std::size_t i = 1; i < count; ++i) (text += ' ') += word();
        return text;
    }
    std::string hex(std::size_t digits) {
        std::string text;
        for (std::size_t i = 0; i < digits; ++i) text += "0123456789abcdef"[random_.between(0, 15)];
        return text;
    }
    std::string guid() { return join({hex(8), "-", hex(4), "-4", hex(3), "-a", hex(3), "-", hex(12)}); }
    std::string digits(std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) text += static_cast<char>('0' + random_.between(i == 0 ? 1 : 0, 9));
        return text;
    }
    std::string date() {
        return join({"\"20", digits(2), "-0", digits(1), "-1", digits(1), "T1", digits(1), ":2", digits(1), ":3", digits(1), ".", digits(2),
            "7Z\""});
    }

    std::string identity() {
        static constexpr const char* names[] = {"Jamal Hartnett", "Raisa Pokrovskaya", "Johnnie McLeod", "Norman Paulk", "Chuck Reinhart",
            "Nicole Fischer", "Francis Totten", "José Müller", "Zoë Ångström", "Łukasz Wójcik", "山田 太郎", "Александр Ким",
            "Nathalie O'Brien"};
        const std::string url = join({"https://vssps.dev.azure.com/e/fabrikam/_apis/Identities/", guid()});
        const std::string image = join({"https://dev.azure.com/fabrikam/_apis/GraphProfile/MemberAvatars/aad.", hex(28)});
        const std::string id = guid();
        return object({{"displayName", quoted(random_.pick(names))}, {"url", quoted(url)},
            {"_links", object({{"avatar", object({{"href", quoted(image)}})}})}, {"id", quoted(id)},
            {"uniqueName", quoted(join({word(), ".", word(), "@fabrikam.com"}))}, {"descriptor", quoted(join({"aad.", hex(24)}))}});
    }
    std::string title() {
        std::string text = words(random_.between(5, 9));
        if (random_.one_in(3)) text += " – café à la Größe";
        if (random_.one_in(50)) text += join({" \\\"", word(), "\\\""});
        return quoted(text);
    }
    std::string description() {
        std::string text =
            join({"<div>", words(random_.between(6, 10)), "<br>\\n<a href=\\\"https://fabrikam.com/", hex(8), "\\\">", word(), "</a>"});
        if (random_.one_in(2)) text += "\\tπ ≈ 3,14 – naïve";
        return quoted(text + "</div>");
    }
    std::string tree_path(const char* leaf) { return quoted(join({"Fabrikam\\\\", word(), leaf, digits(1)})); }

    std::string fields(std::size_t id) {
        static constexpr const char* types[] = {"Bug", "Task", "User Story", "Feature"};
        static constexpr const char* states[] = {"New", "Active", "Resolved", "Closed"};
        const std::string changed = date();
        return object({{"System.Id", std::to_string(id)}, {"System.AreaId", digits(4)}, {"System.AreaPath", tree_path(" Team ")},
            {"System.TeamProject", quoted("Fabrikam")}, {"System.NodeName", quoted(word())}, {"System.Rev", digits(2)},
            {"System.AuthorizedDate", changed}, {"System.IterationPath", tree_path(" Sprint ")},
            {"System.WorkItemType", quoted(random_.pick(types))}, {"System.State", quoted(random_.pick(states))},
            {"System.Reason", quoted(join({"Moved to the ", word()}))}, {"System.AssignedTo", identity()}, {"System.CreatedDate", date()},
            {"System.CreatedBy", identity()}, {"System.ChangedDate", changed}, {"System.ChangedBy", identity()},
            {"System.PersonId", digits(9)}, {"System.Watermark", digits(6)}, {"System.CommentCount", digits(1)}, {"System.Title", title()},
            {"System.BoardColumnDone", "false"}, {"Microsoft.VSTS.Common.ActivatedBy", identity()},
            {"Microsoft.VSTS.Common.ResolvedBy", identity()}, {"Microsoft.VSTS.Common.Priority", digits(1)},
            {"Microsoft.VSTS.Common.ValueArea", quoted("Business")},
            {"Microsoft.VSTS.Common.StackRank", join({digits(10), ".", digits(3), "5"})}, {"System.Description", description()},
            {"System.Tags", quoted(words(3))}});
    }
    std::string work_item(std::size_t id) {
        const std::string url = "https://dev.azure.com/fabrikam/_apis/wit/workItems/";
        std::string relations;
        for (std::size_t left = random_.between(0, 1); left > 0; --left)
            (relations += relations.empty() ? "" : ",") += object({{"rel", quoted("System.LinkTypes.Hierarchy-Reverse")},
                {"url", quoted(join({url, digits(4)}))}, {"attributes", object({{"isLocked", "false"}, {"name", quoted("Parent")}})}});
        return object({{"id", std::to_string(id)}, {"rev", digits(2)}, {"fields", fields(id)}, {"relations", "[" + relations + "]"},
            {"_links", object({{"self", object({{"href", quoted(url + std::to_string(id))}})}})},
            {"url", quoted(url + std::to_string(id))}});
    }

    random_numbers random_;
    random_numbers order_;
    bool shuffled_;
    script script_;
};

inline std::string payload::config() {
    std::string text = "{\n";
    const auto line = [&](std::size_t depth, std::string_view key, std::string value, bool last = false) {
        text.append(depth * 2, ' ');
        (((text += quoted(key)) += ": ") += value) += last ? "\n" : ",\n";
    };
    const auto open = [&](std::size_t depth, std::string_view key) { ((text.append(depth * 2, ' ') += quoted(key)) += ": {\n"); };
    const auto close = [&](std::size_t depth, bool last = false) { text.append(depth * 2, ' ') += last ? "}\n" : "},\n"; };
    const auto flag = [&] { return std::string(random_.one_in(2) ? "true" : "false"); };

    open(1, "sharedGeneral");
    line(2, "installationId", quoted(guid()));
    line(2, "runTimeEnvironment", quoted("onprem"), true);
    close(1);
    open(1, "integrations");
    for (const char* name : {"devops", "github", "gitlab", "bitbucket", "jira"}) {
        open(2, name);
        open(3, "cloud");
        line(4, "appClientId", quoted(guid()));
        line(4, "appClientSecret", quoted(hex(48)));
        line(4, "disabled", flag(), true);
        close(3, true);
        close(2, std::string_view(name) == "jira");
    }
    close(1);
    open(1, "apiServer");
    line(2, "authOrigin", quoted("https://codestream.fabrikam.com/no-auth"));
    line(2, "publicApiUrl", quoted("https://codestream.fabrikam.com"));
    line(2, "marketingSiteUrl", quoted("https://www.fabrikam.com"));
    line(2, "port", digits(5));
    line(2, "securePort", digits(5));
    line(2, "ignoreHttps", flag());
    line(2, "requireTLS12", flag());
    line(2, "tmpDirectory", quoted("C:\\\\codestream\\\\tmp"));
    line(2, "sessionAwayTimeout", digits(6));
    open(2, "logger");
    line(3, "consoleOk", flag());
    line(3, "debugOk", flag());
    line(3, "directory", quoted("/var/log/codestream/" + std::string(word())), true);
    close(2, true);
    close(1);
    open(1, "ssl");
    line(2, "cafile", quoted("/etc/codestream/" + hex(8) + "/ca.pem"));
    line(2, "certfile", quoted("/etc/codestream/" + hex(8) + "/cert.pem"));
    line(2, "keyfile", quoted("/etc/codestream/" + hex(8) + "/key.pem"));
    line(2, "requireStrictSSL", flag(), true);
    close(1);
    open(1, "storage");
    open(2, "mongo");
    line(3, "url", quoted("mongodb://localhost/codestream"));
    line(3, "tlsCAFile", quoted("/etc/codestream/mongo/ca.pem"), true);
    close(2, true);
    close(1);
    open(1, "broadcastEngine");
    line(2, "selected", quoted("codestreamBroadcaster"));
    open(2, "codestreamBroadcaster");
    line(3, "host", quoted("codestream.fabrikam.com"));
    line(3, "port", digits(5));
    line(3, "securePort", digits(5));
    line(3, "ignoreHttps", flag());
    open(3, "secrets");
    line(4, "api", quoted(hex(48)));
    line(4, "auth", quoted(hex(48)), true);
    close(3, true);
    close(2, true);
    close(1, true);
    return padded(text += "}\n");
}

} // namespace benchmarks
