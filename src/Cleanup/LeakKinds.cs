using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Kinds.ConditionalComment;
using Cleanup.Kinds.DotnetStackTrace;
using Cleanup.Kinds.GoFormatVerb;
using Cleanup.Kinds.GoPanic;
using Cleanup.Kinds.InlineScript;
using Cleanup.Kinds.InlineStyle;
using Cleanup.Kinds.JavaStackTrace;
using Cleanup.Kinds.Json;
using Cleanup.Kinds.NodeInspect;
using Cleanup.Kinds.NodeStackTrace;
using Cleanup.Kinds.ObjectToString;
using Cleanup.Kinds.PerlDataDumper;
using Cleanup.Kinds.PerlWarning;
using Cleanup.Kinds.PhpBacktrace;
using Cleanup.Kinds.PhpError;
using Cleanup.Kinds.PhpPrintR;
using Cleanup.Kinds.PhpSerialize;
using Cleanup.Kinds.PhpVarDump;
using Cleanup.Kinds.PhpVarExport;
using Cleanup.Kinds.PythonRepr;
using Cleanup.Kinds.PythonTraceback;
using Cleanup.Kinds.RubyBacktrace;
using Cleanup.Kinds.RubyInspect;
using Cleanup.Kinds.Shortcode;
using Cleanup.Kinds.SqlError;
using Cleanup.Kinds.SymfonyDump;
using Cleanup.Kinds.TemplateTag;
using Cleanup.Kinds.XdebugVarDump;

namespace Cleanup;

/// <summary>The catalogue of leak kinds. Thread-safe.</summary>
public static class LeakKinds
{
    // A test compares this list with the folders beside it.
    internal static ImmutableArray<LeakDetector> Detectors { get; } =
    [
        new ConditionalCommentDetector(),
        new DotnetStackTraceDetector(),
        new GoFormatVerbDetector(),
        new GoPanicDetector(),
        new InlineScriptDetector(),
        new InlineStyleDetector(),
        new JavaStackTraceDetector(),
        new JsonDetector(),
        new NodeInspectDetector(),
        new NodeStackTraceDetector(),
        new ObjectToStringDetector(),
        new PerlDataDumperDetector(),
        new PerlWarningDetector(),
        new PhpBacktraceDetector(),
        new PhpErrorDetector(),
        new PhpPrintRDetector(),
        new PhpSerializeDetector(),
        new PhpVarDumpDetector(),
        new PhpVarExportDetector(),
        new PythonReprDetector(),
        new PythonTracebackDetector(),
        new RubyBacktraceDetector(),
        new RubyInspectDetector(),
        new ShortcodeDetector(),
        new SqlErrorDetector(),
        new SymfonyDumpDetector(),
        new TemplateTagDetector(),
        new XdebugVarDumpDetector(),
    ];

    /// <summary>Every kind, by id in ordinal order.</summary>
    public static ImmutableArray<LeakKind> All { get; } = [.. Detectors.Select(detector => detector.Kind)];

    /// <summary>The detectors of the kinds that the options choose.</summary>
    /// <exception cref="ArgumentException">The options name a kind that does not exist.</exception>
    internal static ImmutableArray<LeakDetector> Chosen(CleanerOptions options)
    {
        foreach (string id in options.Kinds.Concat(options.ExceptKinds))
        {
            if (!TryGet(id, out _))
                throw new ArgumentException($"There is no leak kind '{id}'; the kinds are {string.Join(", ", All.Select(kind => kind.Id))}.", nameof(options));
        }
        return [.. Detectors.Where(detector =>
            (options.Kinds.IsEmpty || options.Kinds.Contains(detector.Kind.Id, StringComparer.Ordinal)) &&
            !options.ExceptKinds.Contains(detector.Kind.Id, StringComparer.Ordinal))];
    }

    /// <summary>The kind with the given id.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out LeakKind? kind)
    {
        kind = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return kind is not null;
    }
}
