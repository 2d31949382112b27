using System.Text.RegularExpressions;

#pragma warning disable MA0009 // They go back within a segment only.

namespace Cleanup.Judging;

/// <summary>
/// How the lines of pages look that are no prose. Each is matched against one segment, which has a few hundred characters at most, so that
/// no text makes it slow. What it begins with is atomic, as what follows never begins so: else each blank of an indentation has all tried
/// again. Thread-safe.
/// </summary>
internal static partial class ClassPatterns
{
    // The characters of words, without the marks of Indic scripts and the like that .NET counts among them.
    private const string W = @"\p{L}\p{N}_";

    private const string Prompt = $$"""[$%]\s+[a-z./]|>>>\s|\#!/|\#include\b|<\?php|\.\.\.\s|C:\\.*>|\#\s*[{{W}}]+\s*$""";

    private const string Commands =
        "sudo|apt(?:-get)?|yum|brew|npm|npx|yarn|pnpm|pip3?|git|docker|kubectl|curl|wget|cd|mkdir|composer|php|python3?|node|cargo|" +
        "go|mvn|" +
        "gem|bundle|rails|mix|systemctl|chmod|export|helm|make";

    private const string Command = $$"""(?:{{Commands}})\s+[-{{W}}./@]+""";

    private const string Import =
        $$"""(?:from\s+[{{W}}.]+\s+)?import\s+[{{W}}.{*('"]|use\s+[{{W}}\\:]+;|package\s+[{{W}}.]+;?\s*$|""" +
        $$"""namespace\s+[{{W}}\\.]+|require(?:_once|_relative)?\b.*['"]""";

    private const string Modifiers = "public|private|protected|static|final|abstract|internal|async|export|override";

    private const string Declaration =
        $$"""(?:{{Modifiers}})\s+[{{W}}]+|(?:class|interface|struct|enum|def|fn|fun|sub|module)\s+[{{W}}]+|""" +
        $$"""func\s+[{{W}}(]|defmodule\s|impl\s|trait\s|type\s+[{{W}}]+\s*[=<{]""";

    private const string Query =
        @"(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|CREATE\s+(?:TABLE|DATABASE|INDEX|VIEW|USER)|ALTER\s+TABLE|DROP\s+TABLE|GRANT|USE)" +
        $$"""\s+[{{W}}*`"(]""";

    private const string Statement =
        @"echo\s|print\s*\(|println|printf|puts\s|console\.log|System\.out|fmt\.|std::|->|end\s*$|elif\b|elsif\b|\#\[|" +
        $$"""@[{{W}}]+\b|\([{{W}}]+\s.*\)\s*$""";

    private const string Listing =
        $$"""[-*]\s+`|```|~~~|\|.*\|\s*$|(?>[{{W}}.-]+\s*):\s*$|[-{{W}}.]+:\s+["'{{W}}{\[|>-](?>[^\s]*\s*)$|-\s+[{{W}}.]+:\s""";

    private const string Script =
        @"var|let|const|function|if\s*\(|for\s*\(|while\s*\(|return\b|try\s*\{|switch\s*\(|case\s.*:|else\b|\}|\{|\)|//|/\*|\*/|\*\s|" +
        $$"""<!--|-->|</?[{{W}}]|&lt;|\(function|\$\(|jQuery[.(]|window\.|document\.""";

    private const string Style = $$"""@media|@import|@font|\.[{{W}}-]+\s*[{,]|\#[{{W}}-]+\s*[{,]""";

    private const string Data =
        $$"""(?>[{{W}}.]+\s*)[+-]?=[^=]|["'][{{W}}-]+["']\s*:|\[|[{{W}}]+\(.*\)\s*;?\s*$|(?>[{{W}}-]+\s*):\s*[^;]+;\s*$|""" +
        @"https?://\S+\s*$";

    private const string Stamp = $$"""\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[[{{W}}]{3} [{{W}}]{3} \d|[{{W}}]{3} +\d+ \d\d:\d\d:\d\d """;

    private const string Trouble =
        $$"""at [{{W}}.$<>]+\(|File "|\s*#\d+ |[{{W}}]*(?:Error|Exception)\b.*:|Traceback|""" +
        "(?:PHP )?(?:Warning|Notice|Fatal error|Deprecated|Parse error):";

    // What stands around a finding in an attribute: <input value=" before it, " class="wide"> behind it.
    private const string BrokenTag =
        $$"""<[a-zA-Z][{{W}}-]*\s[^<>]{0,200}=\s*["']?$|["'](?>(?:\s+[{{W}}-]+=(?:"[^"<>]{0,80}"|'[^'<>]{0,80}'))*)\s*/?>""";

    private const string Elements = "script|style|div|p|br|span|noscript|pre|b|strong|code|td|tr|table|li|ul|a|textarea|option";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex($"^(?>\\s*)(?:{Prompt}|{Command}|{Import}|{Declaration}|{Query}|{Statement}|{Listing})", Options)]
    public static partial Regex Source { get; }

    [GeneratedRegex($"^(?>\\s*)(?:{Script}|{Style}|{Data})", Options)]
    public static partial Regex Machine { get; }

    [GeneratedRegex($"^(?>\\s*)(?:{Stamp}|{Trouble})", Options)]
    public static partial Regex Log { get; }

    // Atomic: what one of the marks took it keeps, so that nothing is tried twice.
    [GeneratedRegex(
        @"^(?>\s|//-->|//|/\*|\*/|<!\[CDATA\[|\]\]>|<!--|-->|<!|!>|\]\]|--!?>|" +
        $"</?(?:{Elements})\\b[^<>]{{0,200}}>|{BrokenTag}|&nbsp;|[;{{}}()\\[\\]<>])*$",
        Options)]
    public static partial Regex Mark { get; }

    [GeneratedRegex($$"""</?[a-zA-Z][{{W}}-]*(?:\s[^<>\n]{0,200})?/?>""", Options)]
    public static partial Regex Tag { get; }

    [GeneratedRegex("&(?:#[0-9]{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});", Options)]
    public static partial Regex Entity { get; }
}
