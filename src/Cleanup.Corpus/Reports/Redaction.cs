using System.Text.RegularExpressions;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// Masks what dumps give away: values of passwords, tokens and keys, mail addresses and addresses of machines. What is masked keeps its
/// length, so that places in the text stay what they are. It goes by names and forms: what has neither is not known. Thread-safe.
/// </summary>
public static partial class Redaction
{
    private const char Mask = '*';

    // In milliseconds. Matches are bounded, so that no text comes near it.
    private const int Timeout = 10_000;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

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
        ReadOnlySpan<Regex> rules = [Named(), Credentials(), KnownTokens(), LongTokens(), MailAddresses(), MachineAddresses()];
        foreach (Regex rule in rules)
        {
            for (Match match = rule.Match(text); match.Success; match = match.NextMatch())
            {
                Group secret = match.Groups["secret"];
                (masked ??= text.ToCharArray()).AsSpan(secret.Index, secret.Length).Fill(Mask);
            }
        }
        return masked is null ? text : new string(masked);
    }

    // "password": "…", ["token"]=> string(5) "…", s:6:"secret";s:5:"…", API_KEY=…, 'pwd' => '…'. Bounds keep each match short.
    [GeneratedRegex(
        """
        (?:password|passwd|passwort|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key
            |authorization|credential|cookie|session[_-]?id|csrf|xsrf)
        [\w-]{0,40}\\?["'”]?(?::protected|:private)?\]?\s{0,20}(?:=>|[:=]|;(?=s:))\s{0,20}(?:string\(\d{1,9}\)\s{0,20}|s:\d{1,9}:)?
        (?:\\?["“](?<secret>(?:[^"”\\]|\\[^"]){1,4000})|'(?<secret>(?:[^'\\]|\\.){1,4000})|(?<secret>[^\s,;&)}\]"'<>]{1,4000}))
        """,
        Options | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, Timeout)]
    private static partial Regex Named();

    // Authorization: Bearer …, https://user:password@host.
    [GeneratedRegex(
        @"(?<=\b(bearer|basic)\s)(?<secret>[A-Za-z0-9._~+/=-]{8,4000})|(?<=://)(?<secret>[^\s/@:]{1,200}:[^\s/@]{1,200})(?=@)",
        Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Credentials();

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
