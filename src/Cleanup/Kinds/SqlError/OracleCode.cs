namespace Cleanup.Kinds.SqlError;

/// <summary>The codes of Oracle's messages.</summary>
internal static class OracleCode
{
    /// <summary>Whether one starts here: <c>ORA-00942:</c>.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text) =>
        text.Length > 10 && text.StartsWith("ORA-", StringComparison.Ordinal) && text[9] == ':' &&
            !text[4..9].ContainsAnyExceptInRange('0', '9');
}
