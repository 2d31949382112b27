using System.Diagnostics;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Tells failures apart by what is thrown and where in the library.</summary>
internal static class FailureSort
{
    public static string Of(Exception failure)
    {
        foreach (StackFrame frame in new StackTrace(failure).GetFrames())
        {
            Type? type = frame.GetMethod()?.DeclaringType;
            if (type?.Namespace?.StartsWith(nameof(Cleanup), StringComparison.Ordinal) is true)
                return $"{failure.GetType().Name} in {type.Name}.{frame.GetMethod()!.Name}";
        }
        return failure.GetType().Name;
    }
}
