package parallax.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Looks up names and refuses every name with an address that is not allowed.
///
/// The connection is made to the very addresses that were checked, so a name that answers
/// differently the next time gains nothing.
final class GuardedNames implements DnsResolver {

    /// A name or address we do not go to.
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    GuardedNames(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    static GuardedNames of(boolean allowPrivate) {
        return new GuardedNames(
                SystemDefaultDnsResolver.INSTANCE,
                allowPrivate ? _ -> true : PublicAddress::isPublic);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new Refused(
                        host
                                + " is at the private address "
                                + address.getHostAddress()
                                + " (--allow-private lets it)");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
