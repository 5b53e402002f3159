// SPDX-License-Identifier: BSL-1.0
// A page of a query, 200 work items: by `query_as`, and by the two calls that it makes.
#include "../codec.hpp"
#include "../described_work_items.hpp"
#include "../payload.hpp"

#include <azdo/devops/query_as.hpp>

#include <stdexcept>
#include <string>
#include <utility>

namespace {
using fields = benchmarks::work_item_fields;
constexpr const char* query = "SELECT [System.Id] FROM WorkItems";

struct answers {
    std::string ids = R"({"queryType":"flat","workItems":[)", items = benchmarks::payload(1).work_items(azdo::max_batch_size);

    answers() {
        items.resize(items.rfind('}') + 1);
        for (int id = 1000; id < 1200; ++id)
            ids += (id == 1000 ? "" : ",") + (R"({"id":)" + std::to_string(id)) +
                   R"(,"url":"https://dev.azure.com/acme/_apis/wit/workItems/"})";
        ids += "]}";
    }
};
constexpr auto service = [](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
    static const answers all;
    azdo::http::response made;
    made.status = 200;
    made.add_header("Content-Type", "application/json");
    made.body = asked.target().find("/wiql") == std::string_view::npos ? all.items : all.ids;
    return made;
};

template <class Use>
void by_query(const Use& use) {
    for (const auto& item : azdo::query_as<fields>(std::string(query), service, {.organization = "acme"})) {
        if (!item) throw std::runtime_error(item.error().message);
        use(*item);
    }
}
template <class Use>
void by_two_calls(const Use& use) {
    azdo::api::wit::query_by_wiql asked{.organization = "acme", .body = {}, .top = azdo::max_query_results};
    asked.body.query = query;
    const auto found = azdo::call(asked, service);
    if (!found) throw std::runtime_error(found.error().message);
    azdo::detail::get_batch_as<fields> batch{.organization = "acme"};
    batch.body.fields = azdo::reference_names<fields>();
    for (const auto& one : found->work_items) batch.body.ids.push_back(one.id);
    const auto items = azdo::call(batch, service);
    if (!items) throw std::runtime_error(items.error().message);
    for (const auto& item : items->value) use(item);
}
template <auto Read>
void run() {
    Read([](const auto& item) { benchmarks::keep(&item); });
}
template <auto Read>
std::string text() {
    std::string all;
    Read([&all](const auto& item) { all += std::to_string(item.id) + item.value.title + '\n'; });
    return all;
}
constexpr auto query_as = [](const auto& use) { by_query(use); };
constexpr auto two_calls = [](const auto& use) { by_two_calls(use); };

const bool offered = benchmarks::offer(benchmarks::query_reader{"azdo", run<query_as>, text<query_as>});
const bool offered_by_hand = benchmarks::offer(benchmarks::query_reader{"two_calls", run<two_calls>, text<two_calls>});
} // namespace
