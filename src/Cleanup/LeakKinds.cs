using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detectors.Json;
using Cleanup.Detectors.NodeInspect;
using Cleanup.Detectors.PerlDataDumper;
using Cleanup.Detectors.PhpVarDump;
using Cleanup.Detectors.PhpVarExport;
using Cleanup.Detectors.PythonRepr;
using Cleanup.Detectors.RubyInspect;

namespace Cleanup;

/// <summary>The catalogue of leak kinds. Thread-safe.</summary>
public static class LeakKinds
{
    // A test compares this list with the folders beside it.
    internal static ImmutableArray<Detectors.LeakDetector> Detectors { get; } =
    [
        new JsonDetector(),
        new NodeInspectDetector(),
        new PerlDataDumperDetector(),
        new PhpVarDumpDetector(),
        new PhpVarExportDetector(),
        new PythonReprDetector(),
        new RubyInspectDetector(),
    ];

    /// <summary>Every kind, by id in ordinal order.</summary>
    public static ImmutableArray<LeakKind> All { get; } = [.. Detectors.Select(detector => detector.Kind)];

    /// <summary>The kind with the given id.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out LeakKind? kind)
    {
        kind = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return kind is not null;
    }
}
