using System.Reflection;

namespace Cleanup.Corpus;

/// <summary>What records were cleaned with. Immutable and thread-safe.</summary>
/// <param name="judge">The weights that judged.</param>
/// <param name="settings">The hash of what the user chose.</param>
public sealed class RunVersions(JudgeWeights judge, string settings)
{
    /// <summary>The version of Cleanup.</summary>
    public static string Tool { get; } =
        typeof(Cleaner).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The version of the weights; those of the library are read when this is asked for.</summary>
    public string Judge => judge.Version;

    /// <summary>The hash of what the user chose.</summary>
    public string Settings { get; } = settings;
}
