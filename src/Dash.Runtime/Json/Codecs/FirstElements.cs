using System.Runtime.CompilerServices;

namespace Dash.Runtime.Json;

/// <summary>Room on the stack for the first elements of a list.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[InlineArray(Length)]
internal struct FirstElements<T>
{
    internal const int Length = 8;

    private T _first;
}
