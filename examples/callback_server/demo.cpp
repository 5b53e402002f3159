// SPDX-License-Identifier: BSL-1.0
#include "demo.hpp"

#include "demo_browser.hpp"
#include "work.hpp"

#include <simulator/entra_directory.hpp>

#include <azdo/oauth/from_config.hpp>

#include <algorithm>
#include <utility>

namespace callback_server {
namespace {

constexpr const char* legacy_page = "/oauth2/authorize";
constexpr const char* entra_page = "/oauth2/v2.0/authorize";

class walk {
public:
    walk(std::string origin, std::ostream& out) : origin_(std::move(origin)), out_(out) {}

    azdo::result<void> go() {
        for (const auto step :
            {&walk::open_start, &walk::connect, &walk::accept, &walk::choose_project, &walk::create, &walk::change_state})
            if (auto done = (this->*step)(); !done) return done;
        out_ << "The work item's address, in a simulator that ends with this program:" << std::endl;
        out_ << browser_.link("Open at Azure DevOps") << std::endl;
        return {};
    }

private:
    azdo::failure stopped(const std::string& step) const {
        const seen_page& at = browser_.current();
        const std::string path = at.address.substr(0, at.address.find('?'));
        return azdo::fail(azdo::failure_kind::protocol,
            step + " did not work: " + (at.status == 0 ? "no answer from " : "status " + std::to_string(at.status) + " at ") + path);
    }
    void say(const std::string& line) { out_ << ++step_ << ". " << line << std::endl; }

    azdo::result<void> open_start() {
        browser_.open(origin_ + "/");
        if (browser_.form("/connect").action.empty()) return stopped("Opening the start page");
        say("Opened the start page, " + origin_ + "/");
        return {};
    }
    azdo::result<void> connect() {
        browser_.submit("/connect", {{"organization", "https://dev.azure.com/fabrikam/"}});
        const bool legacy = !browser_.form(legacy_page).action.empty();
        if (!legacy && browser_.form(entra_page).action.empty()) return stopped("Connecting the organization");
        authorize_page_ = legacy ? legacy_page : entra_page;
        say(std::string("Connected the organization fabrikam; the (simulated) authorize page of ") +
            (legacy ? "Azure DevOps" : "Microsoft Entra ID") + " asks for consent");
        return {};
    }
    azdo::result<void> accept() {
        browser_.submit(authorize_page_, {{"decision", "accept"}});
        if (browser_.current().status != 200 || !browser_.current().shows("My open work items")) return stopped("Accepting and returning");
        const std::string count = text_before(" work items, most recently changed first");
        say("Accepted; back here and signed in as " + text_between("Signed in as <strong>", "</strong>") + ", with " + count +
            " open work items");
        return {};
    }
    azdo::result<void> choose_project() {
        browser_.open(origin_ + "/projects");
        const std::string address = browser_.link("Fabrikam-Fiber");
        if (address.empty()) return stopped("Listing the projects");
        browser_.open(origin_ + address);
        types_ = browser_.form("/new").options;
        if (types_.empty()) return stopped("Asking the project for its work item types");
        say("Chose the project Fabrikam-Fiber, which has " + std::to_string(types_.size()) + " work item types");
        return {};
    }
    azdo::result<void> create() {
        const bool has_task = std::find(types_.begin(), types_.end(), "Task") != types_.end();
        const std::string type = has_task ? "Task" : types_.front();
        browser_.submit(
            "/new", {{"type", type}, {"title", "Say hello to Azure DevOps"}, {"description", "Created by callback_server --demo."}});
        if (!browser_.current().shows("The work item was created.")) return stopped("Creating a work item");
        say("Created a work item of type " + type + ": " +
            browser_.current().address.substr(origin_.size(), browser_.current().address.find('?') - origin_.size()));
        return {};
    }
    azdo::result<void> change_state() {
        const seen_form form = browser_.form("/state");
        const std::string before = value(form, "state");
        const auto other = std::find_if(form.options.begin(), form.options.end(), [&](const std::string& one) { return one != before; });
        if (other == form.options.end()) return stopped("Asking for the states");
        browser_.submit("/state", {{"state", *other}});
        if (!browser_.current().shows("The state was changed.")) return stopped("Changing the state");
        say("Changed its state from " + before + " to " + *other);
        return {};
    }

    static std::string value(const seen_form& form, const std::string& name) {
        for (const auto& one : form.fields)
            if (one.first == name) return one.second;
        return {};
    }
    std::string text_between(const std::string& begin, const std::string& end) const {
        const std::string& body = browser_.current().body;
        const std::size_t at = body.find(begin);
        return at == std::string::npos ? std::string("?")
                                       : body.substr(at + begin.size(), body.find(end, at + begin.size()) - at - begin.size());
    }
    std::string text_before(const std::string& end) const {
        const std::string& body = browser_.current().body;
        const std::size_t at = body.find(end);
        return at == std::string::npos ? std::string("?") : body.substr(body.rfind('>', at) + 1, at - body.rfind('>', at) - 1);
    }

    std::string origin_;
    std::ostream& out_;
    demo_browser browser_{};
    std::string authorize_page_{};
    std::vector<std::string> types_{};
    int step_ = 0;
};

} // namespace

azdo::result<void> run_demo(const std::string& server_origin, std::ostream& out) { return walk(server_origin, out).go(); }

settings with_entra_app(settings simulated) {
    const simulator::entra::app registered = simulator::entra::demo_app();
    const azdo::oauth::entra tenant{simulator::entra::tenant_id_of(registered.tenant), simulated.base};
    const azdo::oauth::configured_app configured{
        tenant, {registered.client_id, azdo::secret<std::string>{registered.secrets.front().value}, simulated.app.redirect_uri}, tenant};
    simulated.authority = configured.server;
    simulated.tenant = configured.tenant;
    simulated.app = configured.app;
    simulated.scopes = configured.scopes(registered_scopes);
    return simulated;
}

} // namespace callback_server
