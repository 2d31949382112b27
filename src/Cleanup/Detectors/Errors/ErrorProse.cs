using System.Buffers;
using Cleanup.Scanning;

namespace Cleanup.Detectors.Errors;

/// <summary>
/// The words by which people quote an error: questions, answers, manuals. A news page on which the same message leaked has none of
/// them. Thread-safe.
/// </summary>
internal static class ErrorProse
{
    /// <summary>UTF-16 units of text on each side that are searched for such words.</summary>
    private const int Window = 1_500;

    // "The Error", "Warning message": a heading above an example is this short.
    private const int LongestHeading = 40;

    private const int FewestBlanksInSentence = 5;

    private static readonly SearchValues<string> _talk = SearchValues.Create(
        [
            "error_reporting", "display_errors", "ini_set(", "php.ini", "wp-config", "stack overflow", "stackoverflow", "how to fix", "how do i fix",
            "this error", "\nCause:", "\nAction:", "error message", "warning message", "these warnings", "php 5", "php 7", "php 8", "php script", "php code", "php error",
            "your code", "my code", "Fehlermeldung", "message d'erreur", "mensaje de error", "エラーメッセージ",
            "сообщение об ошибке",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> _announcements = SearchValues.Create(
        [
            "error", "warning", "notice", "message", "exception", "trace", " get", " got", "gives", "gave", " see", "says", "said:", "throws", "following",
            "Fehler", "Meldung", "erreur", "ошибк", "сообщени", "mensaje", "mensagem", "messaggio", "errore", "komunikat", "błąd", "melding", "hata", "エラー", "错误", "錯誤", "提示",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> _headings = SearchValues.Create(["error", "warning", "message", "problem", "実行結果"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> _placeholders = SearchValues.Create(
        ["/path/to", "path\\to\\", "/your", "yoursite", "yourdomain", "/some/", "/home/user/", "/home/username/", "example.com", "…", "...", "xxx"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The evidence that the words around a message give.</summary>
    public static Evidence Read(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, range.Start - Window)..range.Start];
        ReadOnlySpan<char> after = text.Slice(range.End, Math.Min(text.Length - range.End, Window));
        var evidence = Evidence.None;
        if (IsAnnounced(before) || IsInQuotes(before)) evidence |= Evidence.LeadIn;
        if (before.ContainsAny(_talk) || after.ContainsAny(_talk)) evidence |= Evidence.CodeNearby;
        return evidence;
    }

    /// <summary>Whether a path is one that manuals use: <c>/path/to/file.php</c>.</summary>
    public static bool IsPlaceholder(string? path) => path is not null && path.AsSpan().ContainsAny(_placeholders);

    private static bool IsAnnounced(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before.TrimEnd();
        ReadOnlySpan<char> line = near[(near.LastIndexOfAny('\n', '\r') + 1)..].Trim();
        if (line.IsEmpty) return false;
        // "Or, if the password is at fault and not the host:" announces as well; "Follow us:" is a button.
        if (line[^1] is ':' or '：') return line.ContainsAny(_announcements) || line.Count(' ') >= FewestBlanksInSentence;
        return line.Length <= LongestHeading && char.IsLetterOrDigit(line[^1]) && line.ContainsAny(_headings);
    }

    // An opening quotation mark stands right before what it quotes, and behind a blank.
    private static bool IsInQuotes(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before[^1] is not ('"' or '“' or '„' or '«' or '‘' or '\'' or '`' or '「')) return false;
        return before.Length == 1 || TextCursor.IsBlank(before[^2]) || before[^2] is '(' or '`';
    }
}
