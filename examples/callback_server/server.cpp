// SPDX-License-Identifier: BSL-1.0
#include "server.hpp"

#include "gate.hpp"
#include "grants.hpp"
#include "responder.hpp"

#include <utility>

namespace callback_server {

struct server::implementation {
    std::unique_ptr<responder> pages{};
    std::unique_ptr<gate> front{}; // destroyed first: its workers use the pages
};

server::server(std::unique_ptr<implementation> self) : self_(std::move(self)) {}
server::~server() = default;

int server::port() const noexcept { return self_->front->port(); }

azdo::result<std::unique_ptr<server>> server::bind(const binding& where) {
    auto made = std::make_unique<implementation>();
    auto front = gate::bind(where.host, where.port, where.certificate_file, where.key_file, where.limits);
    if (!front) return std::move(front).error();
    made->front = *std::move(front);
    return std::unique_ptr<server>(new server(std::move(made)));
}

azdo::result<void> server::serve(settings configured, surroundings around) {
    if (!configured.keys) {
        auto key = azdo::oauth::seal_key::from_entropy(around.random);
        if (!key) return std::move(key).error();
        configured.keys.emplace(azdo::oauth::seal_keys{*std::move(key)});
    }
    auto kept = grants::open(configured, around.random);
    if (!kept) return std::move(kept).error();
    if (const std::string said = kept->warning(); !said.empty() && around.log) around.log("Warning: " + said);
    gate_handler handler;
    handler.trusted_proxies = configured.trusted_proxies;
    self_->pages = std::make_unique<responder>(std::move(configured), std::move(around), *std::move(kept));
    responder& pages = *self_->pages;
    handler.answer = [&pages](const http_request& request, const std::string& client) { return pages.answer(request, client); };
    handler.judge = [&pages](const http_request& request, const std::string& client) { return pages.judge(request, client); };
    handler.refuse_head = [&pages](const http_request& head) { return pages.refuse_head(head); };
    handler.refuse = [&pages](int status) { return pages.refuse(status); };
    return self_->front->open(std::move(handler));
}

} // namespace callback_server
