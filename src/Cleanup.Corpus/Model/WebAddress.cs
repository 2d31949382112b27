using System.Diagnostics.CodeAnalysis;

namespace Cleanup.Corpus;

/// <summary>Addresses of the web, by the rules of RFC 3986. Thread-safe.</summary>
public static class WebAddress
{
    /// <summary>Reads an absolute <c>http</c> or <c>https</c> address.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) &&
        (string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) ||
            string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal));

    /// <summary>
    /// What a reference stands for on a page (RFC 3986 §5.2), with everything percent-encoded that an address must not hold.
    /// False for one that has a scheme of its own, and for what makes no address.
    /// </summary>
    /// <param name="baseUrl">The page's address, absolute.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="address">The address, absolute.</param>
    public static bool TryResolve(Uri baseUrl, string reference, [NotNullWhen(true)] out string? address)
    {
        ArgumentNullException.ThrowIfNull(baseUrl);
        ArgumentNullException.ThrowIfNull(reference);
        address = !HasScheme(reference) && Uri.TryCreate(baseUrl, reference.Trim(), out Uri? resolved) ? resolved.AbsoluteUri : null;
        return address is not null;
    }

    // RFC 3986 §3.1. Not left to Uri, which takes "/a" for a file where paths begin with a slash.
    private static bool HasScheme(ReadOnlySpan<char> reference)
    {
        reference = reference.TrimStart();
        int end = reference.IndexOfAny(":/?#");
        if (end <= 0 || reference[end] != ':' || !char.IsAsciiLetter(reference[0])) return false;
        foreach (char character in reference[..end])
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.')) return false;
        return true;
    }
}
