namespace Cleanup.Kinds.PhpError;

/// <summary>
/// A page that reads <c>$_SERVER['HTTP_ACCEPT_LANGUAGE']</c> unchecked complains to every crawler that does not send the header
/// (RFC 3875, section 4.1.18: HTTP_ and the name in capitals, with underscores for hyphens).
/// </summary>
internal static class RequestHeaderHint
{
    private const string Prefix = "HTTP_";

    private static readonly string[] _complaints = ["Undefined index", "Undefined array key"];

    /// <summary>What to do, or null when the message is about something else.</summary>
    public static string? For(string? message)
    {
        if (message is null || !Array.Exists(_complaints, complaint => message.StartsWith(complaint, StringComparison.Ordinal)))
            return null;
        int start = message.IndexOf(Prefix, StringComparison.Ordinal);
        if (start < 0) return null;
        int end = start += Prefix.Length;
        while (end < message.Length && (char.IsAsciiLetterUpper(message[end]) || char.IsAsciiDigit(message[end]) || message[end] == '_'))
            end++;
        return end == start
            ? null
            : $"The page expects the request header {NameOf(message.AsSpan(start, end - start))}; let the crawler send it.";
    }

    private static string NameOf(ReadOnlySpan<char> variable) => string.Create(variable.Length, variable, static (name, source) =>
    {
        for (int i = 0; i < source.Length; i++)
            name[i] = source[i] == '_' ? '-' : i == 0 || source[i - 1] == '_' ? source[i] : char.ToLowerInvariant(source[i]);
    });
}
