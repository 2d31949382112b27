using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// Masks what dumps give away: values of passwords, tokens and keys, mail addresses and addresses of machines. What is masked keeps its
/// length, so that places in the text stay what they are. It goes by names and forms: what has neither is not known. Thread-safe.
/// </summary>
public static partial class Redaction
{
    private const char Mask = '*';

    // In bytes: as the counts of the patterns, so that no text takes more than linear time.
    private const int LongestDeclared = 4_000;

    // In milliseconds. Matches are bounded, so that no text comes near it.
    private const int Timeout = 10_000;

    // What a name holds that is one of a secret. Short words end there: an author is no auth, a passenger no pass.
    private const string Names =
        """
        (?:password|passwd|passwort|passphrase|passcode|pwd|pass(?![a-z0-9])|secret|token|bearer|auth(?![a-z0-9])|authorization|credential
        |cookie|api[_-]?key|access[_-]?key|private[_-]?key|sess(?:ion)?[_-]?id|csrf|xsrf|nonce|signature)
        """;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const RegexOptions Spaced = Options | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace;

    /// <summary>The text with what is secret masked; the same instance when nothing is.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Apply(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return new string(Mask, text.Length);
        }
    }

    private static string Apply(string text)
    {
        char[]? masked = null;
        foreach (Regex rule in (ReadOnlySpan<Regex>)
            [
                Named(), Paired(), PrintR(), Cookies(), Credentials(), PrivateKeys(), KnownTokens(), LongTokens(),
                MailAddresses(), MachineAddresses(),
            ])
        {
            for (Match match = rule.Match(text); match.Success; match = match.NextMatch())
            {
                Group secret = match.Groups["secret"];
                masked ??= text.ToCharArray();
                Hide(masked.AsSpan(secret.Index, Math.Max(secret.Length, DeclaredLength(text, match))));
            }
        }
        return masked is null ? text : new string(masked);
    }

    // Lines stay lines, so that places keep their numbers.
    private static void Hide(Span<char> secret)
    {
        foreach (ref char c in secret)
            if (c is not ('\n' or '\r')) c = Mask;
    }

    // PHP escapes nothing in a string whose length it declares, in bytes: quotes may stand in it.
    private static int DeclaredLength(string text, Match match)
    {
        if (!int.TryParse(match.Groups["bytes"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes)) return 0;
        if (bytes > LongestDeclared) return 0;
        int start = match.Groups["secret"].Index;
        int end = start;
        while (bytes > 0 && end < text.Length && Rune.TryGetRuneAt(text, end, out Rune rune))
        {
            bytes -= rune.Utf8SequenceLength;
            end += rune.Utf16SequenceLength;
        }
        return bytes == 0 && end < text.Length && text[end] is '"' or '”' ? end - start : 0;
    }

    // "password": "…", ["token"]=> string(5) "…", s:6:"secret";s:5:"…", API_KEY=…, 'pwd' => u'…', define('DB_PASS', '…').
    // Bounds keep each match short.
    [GeneratedRegex(
        Names +
        """
        [\w-]{0,40}\\?["'”]?(?::protected|(?::["“]?[\w\\]{1,200}["”]?)?:private)?\]?
        \s{0,20}(?:=>|[:=]|;(?=s:)|(?<=["']\s{0,20}),(?=\s{0,20}["'][^"'\r\n]{1,400}["']\s{0,20}[),\]]))\s{0,20}
        (?:string\((?<bytes>\d{1,9})\)\s{0,20}|s:(?<bytes>\d{1,9}):|[bru]{1,2}(?=["']))?
        (?:\\["“](?<secret>(?:[^"”\\]|\\[^"]){1,4000})|["“](?<secret>(?:[^"”\\]|\\.){1,4000})|'(?<secret>(?:[^'\\]|\\.){1,4000})
        |(?<secret>[^\s,;&)}\]"'<>]{1,4000}))
        """,
        Spaced, Timeout)]
    private static partial Regex Named();

    // {"name": "password", "value": "…"}, as forms and headers are dumped.
    [GeneratedRegex(
        """
        ["'](?:name|key)["']\s{0,20}(?::|=>)\s{0,20}["'][\w-]{0,40}
        """ + Names +
        """
        [\w-]{0,40}["']\s{0,20},\s{0,20}["']value["']\s{0,20}(?::|=>)\s{0,20}
        (?:"(?<secret>(?:[^"\\]|\\.){1,4000})|'(?<secret>(?:[^'\\]|\\.){1,4000}))
        """,
        Spaced, Timeout)]
    private static partial Regex Paired();

    // [password] => two words: it ends with the line, or where the next entry begins.
    [GeneratedRegex(
        """
        \[[\w-]{0,40}
        """ + Names +
        """
        [\w-]{0,40}(?::[\w\\:]{1,200})?\]\ =>\ (?<secret>(?:(?!\s\[[^\]\r\n]{1,80}\]\ =>|\s\))[^\r\n]){1,4000})
        """,
        Spaced, Timeout)]
    private static partial Regex PrintR();

    // Cookie: a=…; b=…: all of the header.
    [GeneratedRegex(
        @"\bcookie:\s{0,20}(?<secret>[^\r\n""']{1,4000})",
        Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Cookies();

    // Authorization: Bearer …, https://user:password@host, redis://:password@host. The last @ counts: it may stand in a password.
    [GeneratedRegex(
        @"(?<=\b(bearer|basic)\s)(?<secret>[A-Za-z0-9._~+/=-]{8,4000})|(?<=://)(?<secret>[^\s/@:""'<>]{0,200}:[^\s/""'<>]{1,200})(?=@)",
        Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Credentials();

    [GeneratedRegex(
        @"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?<secret>([^-]|-(?!-)){1,20000})", Options, Timeout)]
    private static partial Regex PrivateKeys();

    // By the forms that their makers document: JSON Web Tokens, GitHub, GitLab, Slack, Stripe, AWS, Google.
    [GeneratedRegex(
        @"(?<secret>\beyJ[\w-]{8,4000}\.[\w-]{4,4000}(\.[\w-]{0,1000})?" +
        @"|\b(ghp|gho|ghs|ghu|ghr|github_pat|glpat|xox[abprs]|sk|pk|rk)[_-][\w-]{16,255}|\bAKIA[0-9A-Z]{16}|\bAIza[\w-]{30,60})",
        Options, Timeout)]
    private static partial Regex KnownTokens();

    // Nobody writes 32 letters and digits without a blank but a program.
    [GeneratedRegex(@"\b(?=[A-Za-z]{0,31}[0-9])(?=[0-9]{0,31}[A-Za-z])(?<secret>[A-Za-z0-9]{32,4000})\b", Options, Timeout)]
    private static partial Regex LongTokens();

    [GeneratedRegex(@"(?<![\w.%+-])(?<secret>[\w.%+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,8})", Options, Timeout)]
    private static partial Regex MailAddresses();

    [GeneratedRegex(
        @"(?<![\w.])(?<secret>((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d))(?![\w.]*\d)" +
        @"|(?<![\w:])(?<secret>([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,6}(:[0-9a-f]{1,4}){1,6})(?![\w:])",
        Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex MachineAddresses();
}
