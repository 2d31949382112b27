using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// The names and forms by which a secret is known. In each match it is the group <c>secret</c>, and <c>bytes</c> the length that is
/// declared of it, if any. Thread-safe.
/// </summary>
internal static partial class SecretForms
{
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

    /// <summary>All of them. A search may throw <see cref="RegexMatchTimeoutException"/>.</summary>
    public static ImmutableArray<Regex> All { get; } =
    [
        Named(), Paired(), PrintR(), Arguments(), Cookies(), Credentials(), PrivateKeys(), KnownTokens(), LongTokens(),
        MailAddresses(), MachineAddresses(),
    ];

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

    // #0 db.php(12): PDO->__construct('mysql:…', 'root', '…'): a trace has the arguments of whoever opened what is locked.
    [GeneratedRegex(
        @"(?:\bPDO->__construct|connect|login|authenticate|\bpassword_(?:hash|verify))\((?<secret>[^\r\n)]{1,4000})",
        Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Arguments();

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
