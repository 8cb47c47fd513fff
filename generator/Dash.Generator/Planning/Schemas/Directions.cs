using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>In which directions the objects of a compilation travel.</summary>
internal sealed class Directions(HashSet<Schema> requests, HashSet<Schema> responses, HashSet<Schema> directional, HashSet<Schema> forms)
{
    public bool IsUsed(Schema schema) => requests.Contains(schema) || responses.Contains(schema) || forms.Contains(schema);

    /// <summary>The schema travels both ways and looks different in each, so it becomes two records.</summary>
    public bool IsSplit(Schema schema) => requests.Contains(schema) && responses.Contains(schema) && directional.Contains(schema);

    /// <summary>The schema is a form with files, and something else too, so the form gets a record of its own.</summary>
    public bool HasFormOfItsOwn(Schema schema) => forms.Contains(schema) && (requests.Contains(schema) || responses.Contains(schema));

    /// <summary>The direction whose members a record has, where it is asked for in <paramref name="direction"/>.</summary>
    public Direction Of(Schema schema, Direction direction)
    {
        if (forms.Contains(schema) && (direction == Direction.Form || !HasFormOfItsOwn(schema)))
        {
            return Direction.Form;
        }

        if (IsSplit(schema))
        {
            return direction == Direction.Response ? direction : Direction.Request;
        }

        return requests.Contains(schema) && !responses.Contains(schema) ? Direction.Request : Direction.Response;
    }
}
