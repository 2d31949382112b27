using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detectors.ConditionalComment;
using Cleanup.Detectors.DotnetStackTrace;
using Cleanup.Detectors.GoFormatVerb;
using Cleanup.Detectors.GoPanic;
using Cleanup.Detectors.InlineScript;
using Cleanup.Detectors.InlineStyle;
using Cleanup.Detectors.JavaStackTrace;
using Cleanup.Detectors.Json;
using Cleanup.Detectors.NodeInspect;
using Cleanup.Detectors.NodeStackTrace;
using Cleanup.Detectors.ObjectToString;
using Cleanup.Detectors.PerlDataDumper;
using Cleanup.Detectors.PerlWarning;
using Cleanup.Detectors.PhpBacktrace;
using Cleanup.Detectors.PhpError;
using Cleanup.Detectors.PhpPrintR;
using Cleanup.Detectors.PhpSerialize;
using Cleanup.Detectors.PhpVarDump;
using Cleanup.Detectors.PhpVarExport;
using Cleanup.Detectors.PythonRepr;
using Cleanup.Detectors.PythonTraceback;
using Cleanup.Detectors.RubyBacktrace;
using Cleanup.Detectors.RubyInspect;
using Cleanup.Detectors.Shortcode;
using Cleanup.Detectors.SqlError;
using Cleanup.Detectors.SymfonyDump;
using Cleanup.Detectors.TemplateTag;
using Cleanup.Detectors.XdebugVarDump;

namespace Cleanup;

/// <summary>The catalogue of leak kinds. Thread-safe.</summary>
public static class LeakKinds
{
    // A test compares this list with the folders beside it.
    internal static ImmutableArray<Detectors.LeakDetector> Detectors { get; } =
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
    internal static ImmutableArray<Detectors.LeakDetector> Chosen(CleanerOptions options)
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
