using System.Collections.Immutable;
using Cleanup.Detection;

namespace Cleanup;

/// <summary>
/// Makes a <see cref="Cleaner"/> that knows kinds of your own beside those of <see cref="LeakKinds"/>, or judges by weights of your own.
/// Not thread-safe.
/// </summary>
/// <param name="options">What is looked for and what is cut; null for the default.</param>
public sealed class CleanerBuilder(CleanerOptions? options = null)
{
    private readonly ImmutableArray<LeakDetector>.Builder _detectors = LeakKinds.Detectors.ToBuilder();
    private JudgeWeights _judge = JudgeWeights.BuiltIn;

    /// <summary>Adds a detector. Where two find the same, the one that was there first wins.</summary>
    /// <exception cref="ArgumentException">Its kind is known already, it has no trigger, or one that is not ASCII.</exception>
    public CleanerBuilder Add(LeakDetector detector)
    {
        ArgumentNullException.ThrowIfNull(detector);
        string id = detector.Kind.Id;
        if (_detectors.Any(known => string.Equals(known.Kind.Id, id, StringComparison.Ordinal)))
            throw new ArgumentException($"There is a leak kind '{id}' already.", nameof(detector));
        if (detector.Triggers.IsDefaultOrEmpty || detector.Triggers.Any(trigger => !char.IsAscii(trigger.Character)))
            throw new ArgumentException($"The detector of '{id}' needs triggers that are ASCII characters.", nameof(detector));
        _detectors.Add(detector);
        return this;
    }

    /// <summary>Judges by these weights in the place of those that the library carries.</summary>
    public CleanerBuilder UseJudge(JudgeWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _judge = weights;
        return this;
    }

    /// <summary>The cleaner. What is added later is not in it.</summary>
    /// <exception cref="ArgumentException">The options name a kind for which there is no detector.</exception>
    public Cleaner Build() => new(options ?? new CleanerOptions(), _detectors.ToImmutable(), _judge);
}
