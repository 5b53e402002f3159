// SPDX-License-Identifier: BSL-1.0
// Where the servers are and how to reach them, in libpq's own words.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::postgresql {

/// One server of a connection string.
struct server_address {
    std::string host{};     ///< a name, an address, or the folder of a socket; empty: the default socket
    std::string hostaddr{}; ///< the address of `host`, which then is not looked up
    std::string port{};     ///< empty: 5432

    /// True for a socket of this machine and for its loopback addresses: no network to be protected from.
    bool is_local() const noexcept {
        const std::string& where = hostaddr.empty() ? host : hostaddr;
        return where.empty() || where[0] == '/' || where[0] == '@' || where == "localhost" || where == "::1" || where.starts_with("127.");
    }
    /// For messages.
    std::string name() const {
        const std::string& where = host.empty() ? hostaddr : host;
        return (where.empty() ? std::string("the local socket") : where) + (port.empty() ? "" : ", port " + port);
    }
};

/// A connection string in one of libpq's forms: `postgresql://user@a.example,b.example/app?passfile=/etc/app/pgpass` or
/// `host=a.example,b.example dbname=app user=app`. Its parameters are those of libpq, and so are the environment variables (`PGHOST`,
/// `PGPASSWORD`, …) and the password file that supply what it does not say.
///
/// Example:
/// ```
/// auto where = postgresql::connection_string::parse_argument("postgresql://app@a.example,b.example/app?sslrootcert=/etc/app/ca.pem");
/// if (!where) return where.error();
/// ```
/// Three defaults differ from libpq's, because tokens depend on them:
/// - `sslmode=verify-full`. A weaker one is refused, but for sockets and loopback addresses.
/// - `target_session_attrs=read-write`. With several hosts, the one that can be written is used, also after a failover. Modes that find a
///   standby are refused.
/// - `gssencmode=disable`, so that nothing takes the place of TLS.
///
/// Source: https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
class connection_string {
public:
    /// A text whose origin may hold secrets: a file of mode 0600, or an environment variable.
    ///
    /// Failures: `invalid_input`, with advice. No failure repeats the text.
    static result<connection_string> parse(std::string_view text) {
        auto read = options_in(text);
        if (!read) return std::move(read).error();
        return from(*std::move(read));
    }
    /// A text of the command line, which every user of the machine can read: as `parse`, but one with a password is refused.
    static result<connection_string> parse_argument(std::string_view text) {
        auto read = options_in(text);
        if (!read) return std::move(read).error();
        for (const char* key : {"password", "sslpassword"})
            if (read->contains(key))
                return fail(
                    failure_kind::invalid_input, std::string("a command line is no place for a ") + key +
                                                     ": every user of this machine can read it. Put it into a file of mode 0600 and "
                                                     "name that as passfile (or ~/.pgpass), or set PGPASSWORD");
        return from(*std::move(read));
    }

    /// The servers in the order in which they are tried.
    const std::vector<server_address>& servers() const noexcept { return servers_; }
    /// The parameters of a connection to one of the servers.
    std::vector<std::pair<std::string, std::string>> parameters(const server_address& server) const {
        std::vector<std::pair<std::string, std::string>> all;
        for (const auto& [key, value] : settings_) all.emplace_back(key, value.reveal());
        for (const auto& [key, value] :
            {std::pair("host", &server.host), std::pair("hostaddr", &server.hostaddr), std::pair("port", &server.port)})
            if (!value->empty()) all.emplace_back(key, *value);
        return all;
    }

private:
    using settings = std::map<std::string, secret<std::string>, std::less<>>;
    using options_ptr = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

    static failure bad(const char* message) { return fail(failure_kind::invalid_input, message); }
    static settings non_empty(const options_ptr& options) {
        settings found;
        for (const PQconninfoOption* one = options.get(); one != nullptr && one->keyword != nullptr; ++one)
            if (one->val != nullptr && one->val[0] != '\0') found.emplace(one->keyword, secret<std::string>(one->val));
        return found;
    }
    static result<settings> options_in(std::string_view text) {
        if (text.empty() || text.find('\0') != text.npos)
            return bad("a connection string of PostgreSQL is needed: postgresql://user@host/database");
        const secret<std::string> held(text);
        char* message = nullptr; // not shown: it may repeat a part of the text
        const options_ptr options(PQconninfoParse(held.reveal().c_str(), &message), &PQconninfoFree);
        PQfreemem(message);
        if (!options)
            return bad(
                "this is not a connection string of PostgreSQL: write postgresql://user@host/database?key=value or \"host=… dbname=… "
                "user=…\", with the parameters of libpq");
        return non_empty(options);
    }
    static std::string text_of(const settings& in, std::string_view key) {
        const auto found = in.find(key);
        return found == in.end() ? std::string() : found->second.reveal();
    }
    static std::vector<std::string> list(std::string_view text) {
        std::vector<std::string> found;
        for (;;) {
            const std::size_t comma = text.find(',');
            found.emplace_back(text.substr(0, comma));
            if (comma == text.npos) return found;
            text.remove_prefix(comma + 1);
        }
    }

    static result<connection_string> from(settings given) {
        const std::string target = text_of(given, "target_session_attrs");
        if (!target.empty() && target != "read-write" && target != "primary" && target != "any")
            return bad("what is stored has to be written: target_session_attrs=read-write is needed (the default here)");
        given.try_emplace("target_session_attrs", "read-write");
        given.try_emplace("gssencmode", "disable");
        given.try_emplace("application_name", "azdo");
        connection_string made;
        if (auto read = made.read_servers(given); !read) return std::move(read).error();
        const std::string mode = text_of(given, "sslmode");
        const bool is_local = !given.contains("service") && std::all_of(made.servers_.begin(), made.servers_.end(),
                                                                [](const server_address& one) { return one.is_local(); });
        if (!mode.empty() && mode != "verify-full" && !is_local)
            return bad(
                "over a network, sslmode=verify-full is needed (the default here), with sslrootcert where your authority is not that of "
                "~/.postgresql/root.crt: otherwise anybody may pose as the server");
        given.try_emplace("sslmode", "verify-full");
        for (const char* key : {"host", "hostaddr", "port", "connect_timeout"}) given.erase(key);
        made.settings_ = std::move(given);
        return made;
    }
    /// Hosts, addresses and ports, which may be lists.
    result<void> read_servers(settings& given) {
        if (!given.contains("host") && !given.contains("hostaddr") && !given.contains("service")) {
            settings defaults = non_empty(options_ptr(PQconndefaults(), &PQconninfoFree));
            for (const char* key : {"host", "hostaddr"})
                if (auto found = defaults.find(key); found != defaults.end()) given.emplace(key, found->second);
            if (auto found = defaults.find("port"); found != defaults.end()) given.emplace("port", found->second);
        }
        const auto hosts = list(text_of(given, "host")), addresses = list(text_of(given, "hostaddr")), ports = list(text_of(given, "port"));
        const std::size_t count = std::max(hosts.size(), addresses.size());
        const auto fits = [count](
                              const std::vector<std::string>& one) { return one.size() == count || (one.size() == 1 && one[0].empty()); };
        if (!fits(hosts) || !fits(addresses) || (ports.size() != count && ports.size() != 1))
            return bad("host, hostaddr and port are lists of the same length: name a port for each host, or one for all");
        for (std::size_t i = 0; i < count; ++i)
            servers_.push_back(
                {hosts[hosts.size() == count ? i : 0], addresses[addresses.size() == count ? i : 0], ports[ports.size() == count ? i : 0]});
        return {};
    }

    settings settings_;
    std::vector<server_address> servers_;
};

} // namespace azdo::inline v1::postgresql
