using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;

namespace Cleanup;

/// <summary>The catalogue of leak kinds that Cleanup knows. Thread-safe.</summary>
public static class LeakKinds
{
    private static readonly ImmutableArray<LeakDetector>.Builder _detectors = ImmutableArray.CreateBuilder<LeakDetector>();

    // One line a kind, by id in ordinal order; a test compares them with the folders of the fixtures.
#pragma warning disable CS1591 // What each is, its summary says.
    public static LeakKind ConditionalComment { get; } = Add(new Kinds.ConditionalComment.ConditionalCommentDetector());
    public static LeakKind DotnetStackTrace { get; } = Add(new Kinds.DotnetStackTrace.DotnetStackTraceDetector());
    public static LeakKind ElixirCrash { get; } = Add(new Kinds.ElixirCrash.ElixirCrashDetector());
    public static LeakKind ElixirInspect { get; } = Add(new Kinds.ElixirInspect.ElixirInspectDetector());
    public static LeakKind FrameworkError { get; } = Add(new Kinds.FrameworkError.FrameworkErrorDetector());
    public static LeakKind GoFormatVerb { get; } = Add(new Kinds.GoFormatVerb.GoFormatVerbDetector());
    public static LeakKind GoPanic { get; } = Add(new Kinds.GoPanic.GoPanicDetector());
    public static LeakKind GoPrint { get; } = Add(new Kinds.GoPrint.GoPrintDetector());
    public static LeakKind InlineScript { get; } = Add(new Kinds.InlineScript.InlineScriptDetector());
    public static LeakKind InlineStyle { get; } = Add(new Kinds.InlineStyle.InlineStyleDetector());
    public static LeakKind JavaPrint { get; } = Add(new Kinds.JavaPrint.JavaPrintDetector());
    public static LeakKind JavaStackTrace { get; } = Add(new Kinds.JavaStackTrace.JavaStackTraceDetector());
    public static LeakKind Json { get; } = Add(new Kinds.Json.JsonDetector());
    public static LeakKind LogLine { get; } = Add(new Kinds.LogLine.LogLineDetector());
    public static LeakKind MarkupRemnant { get; } = Add(new Kinds.MarkupRemnant.MarkupRemnantDetector());
    public static LeakKind NodeInspect { get; } = Add(new Kinds.NodeInspect.NodeInspectDetector());
    public static LeakKind NodeStackTrace { get; } = Add(new Kinds.NodeStackTrace.NodeStackTraceDetector());
    public static LeakKind ObjectToString { get; } = Add(new Kinds.ObjectToString.ObjectToStringDetector());
    public static LeakKind OfficeSettings { get; } = Add(new Kinds.OfficeSettings.OfficeSettingsDetector());
    public static LeakKind PerlDataDumper { get; } = Add(new Kinds.PerlDataDumper.PerlDataDumperDetector());
    public static LeakKind PerlWarning { get; } = Add(new Kinds.PerlWarning.PerlWarningDetector());
    public static LeakKind PhpBacktrace { get; } = Add(new Kinds.PhpBacktrace.PhpBacktraceDetector());
    public static LeakKind PhpError { get; } = Add(new Kinds.PhpError.PhpErrorDetector());
    public static LeakKind PhpPrintR { get; } = Add(new Kinds.PhpPrintR.PhpPrintRDetector());
    public static LeakKind PhpSerialize { get; } = Add(new Kinds.PhpSerialize.PhpSerializeDetector());
    public static LeakKind PhpVarDump { get; } = Add(new Kinds.PhpVarDump.PhpVarDumpDetector());
    public static LeakKind PhpVarExport { get; } = Add(new Kinds.PhpVarExport.PhpVarExportDetector());
    public static LeakKind PythonRepr { get; } = Add(new Kinds.PythonRepr.PythonReprDetector());
    public static LeakKind PythonTraceback { get; } = Add(new Kinds.PythonTraceback.PythonTracebackDetector());
    public static LeakKind RubyBacktrace { get; } = Add(new Kinds.RubyBacktrace.RubyBacktraceDetector());
    public static LeakKind RubyInspect { get; } = Add(new Kinds.RubyInspect.RubyInspectDetector());
    public static LeakKind RustDebug { get; } = Add(new Kinds.RustDebug.RustDebugDetector());
    public static LeakKind RustPanic { get; } = Add(new Kinds.RustPanic.RustPanicDetector());
    public static LeakKind ScalaPrint { get; } = Add(new Kinds.ScalaPrint.ScalaPrintDetector());
    public static LeakKind Shortcode { get; } = Add(new Kinds.Shortcode.ShortcodeDetector());
    public static LeakKind SqlError { get; } = Add(new Kinds.SqlError.SqlErrorDetector());
    public static LeakKind SwiftPrint { get; } = Add(new Kinds.SwiftPrint.SwiftPrintDetector());
    public static LeakKind SymfonyDump { get; } = Add(new Kinds.SymfonyDump.SymfonyDumpDetector());
    public static LeakKind TemplateTag { get; } = Add(new Kinds.TemplateTag.TemplateTagDetector());
    public static LeakKind XdebugVarDump { get; } = Add(new Kinds.XdebugVarDump.XdebugVarDumpDetector());
#pragma warning restore CS1591

    /// <summary>The detectors of all kinds.</summary>
    internal static ImmutableArray<LeakDetector> Detectors { get; } = _detectors.ToImmutable();

    /// <summary>Every kind, by id in ordinal order.</summary>
    public static ImmutableArray<LeakKind> All { get; } = [.. Detectors.Select(detector => detector.Kind)];

    /// <summary>The kind with the given id.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out LeakKind? kind)
    {
        kind = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return kind is not null;
    }

    private static LeakKind Add(LeakDetector detector)
    {
        _detectors.Add(detector);
        return detector.Kind;
    }
}
